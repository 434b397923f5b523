package dev.portolan.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainNestingTests {
    private static final List<String> TAGS = List.of("a", "abbr", "b", "blockquote", "br", "caption", "code", "col",
            "colgroup", "dd", "del", "details", "div", "dl", "dt", "em", "figcaption", "figure", "h1", "h2", "hr", "i",
            "img", "input", "li", "ol", "p", "pre", "rp", "rt", "ruby", "s", "span", "strong", "summary", "table",
            "tbody", "td", "tfoot", "th", "thead", "tr", "ul");

    @ParameterizedTest
    @ValueSource(strings = {"<h2>Pods</h2><p>Set <code>limits</code> and <a href=\"/x\">read <em>on</em></a>.</p>",
            "<ul><li>one<ul><li><p>two</p><pre><code>kubectl get pods\n</code></pre></li></ul></li></ul>",
            "<table>\n<thead>\n<tr><th>a</th></tr></thead><tbody><tr><td><b>b</b></td></tr></tbody></table>",
            "<blockquote><p>a &lt; b &amp; c</p></blockquote><hr><dl><dt>d</dt><dd>e</dd></dl>"})
    void saysYesToWhatNotesAreMadeOf(String html) {
        assertThat(PlainNesting.holdsIn(tree(html))).isTrue();
    }

    @Test
    void saysNoToTreesThatNoParserWouldMakeOfTheirHtml() {
        assertThat(PlainNesting.holdsIn(body(new Element("p").appendChild(new Element("ul"))))).isFalse();
        assertThat(PlainNesting.holdsIn(body(new Element("a").appendChild(
                new Element("span").appendChild(new Element("a")))))).isFalse();
        assertThat(PlainNesting.holdsIn(body(new Element("table").appendChild(new Element("tr"))))).isFalse();
        assertThat(PlainNesting.holdsIn(body(new Element("table").appendText("moved")))).isFalse();
        assertThat(PlainNesting.holdsIn(body(new Element("pre").appendText("\ngone")))).isFalse();
        assertThat(PlainNesting.holdsIn(body(new Element("li").appendText("alone")))).isFalse();
        assertThat(PlainNesting.holdsIn(body(new Element("br").appendText("nothing fits")))).isFalse();
        assertThat(PlainNesting.holdsIn(body(new Element("svg")))).isFalse();
    }

    /// Thrown dice find combinations that nobody thinks of.
    @Test
    void neverSaysYesToATreeThatChangesInASecondParse() {
        var dice = new Random(7);
        var plain = IntStream.range(0, 40_000).mapToObj(_ -> tree(thrown(dice))).filter(PlainNesting::holdsIn)
                .map(Element::html).toList();

        assertThat(plain).hasSizeGreaterThan(1_000)
                .allSatisfy(html -> assertThat(CleanHtml.parsed(html).body().html()).isEqualTo(html));
    }

    private static String thrown(Random dice) {
        var html = new StringBuilder();
        for (int i = dice.nextInt(1, 12); i > 0; i--) {
            var tag = TAGS.get(dice.nextInt(TAGS.size()));
            html.append(switch (dice.nextInt(6)) {
                case 0 -> "</" + tag + ">";
                case 1 -> dice.nextBoolean() ? "\n" : " text &amp; more ";
                case 2 -> "<" + tag + "></" + tag + ">";
                case 3 -> "<" + tag + ">x</" + tag + ">";
                default -> "<" + tag + ">";
            });
        }
        return html.toString();
    }

    private static Element tree(String html) {
        return CleanHtml.tree(html).body();
    }

    private static Element body(Element child) {
        return new Element("body").appendChild(child);
    }
}
