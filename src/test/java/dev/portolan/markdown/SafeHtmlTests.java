package dev.portolan.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeHtmlTests {
    @Test
    void resolvesInnerLinksAndImages() {
        assertThat(Shown.html("[a & b](../x.md#y \"t\") ![图](i/p%20q.png)")).isEqualTo("<p><a href=\"/at/../x.md#y\">"
                + "a &amp; b</a> <img src=\"/at/i/p%20q.png\" alt=\"图\" loading=\"lazy\"></p>");
    }

    @Test
    void showsALinkThatLeadsNowhereAsItsText() {
        assertThat(Shown.html("[**a**](missing.md)")).isEqualTo("<p><strong>a</strong></p>");
    }

    @Test
    void showsAMissingImageAsItsName() {
        assertThat(Shown.html("![](i/missing.png?a=1)"))
                .isEqualTo("<p><span title=\"i/missing.png?a=1\">missing.png</span></p>");
    }

    @Test
    void resolvesAnImageInsideOfALink() {
        assertThat(Shown.html("[![x](a.png)](b.md)"))
                .isEqualTo("<p><a href=\"/at/b.md\"><img src=\"/at/a.png\" alt=\"x\" loading=\"lazy\"></a></p>");
    }

    @Test
    void marksLinksThatLeadElsewhere() {
        assertThat(Shown.html("<a href=\"//example.org/x\" target=\"_top\" rel=\"opener\">x</a>")).isEqualTo(
                "<p><a href=\"https://example.org/x\" rel=\"nofollow ugc noopener noreferrer\">x</a></p>");
    }

    @Test
    void turnsRemoteImagesIntoLinks() {
        assertThat(Shown.html("![](https://example.org/t.png)")).contains(">example.org</a>").doesNotContain("<img");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a](javascript:alert(1))", "[a](java&NewLine;script:alert(1))", "[a](&#1;javascript:x)",
            "[a](data:text/html,x)", "[a](vbscript:x)", "<a href=\"https://k8s.io@example.org/\">a</a>",
            "[a](https:\\\\example.org)", "[a](file:///etc/passwd)", "<a xlink:href=\"javascript:x\">a</a>"})
    void dropsAddressesThatNobodyShouldFollow(String markdown) {
        assertThat(Shown.html(markdown)).contains("a").doesNotContain("href");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<img src=x onerror=alert(1)>", "<svg onload=alert(1)>", "<script>alert(1)</script>",
            "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">", "<b/onclick=\"x\"/ <i>x",
            "<p style=\"x\" class=\"y\" id=\"z\" data-q=\"1\">a</p>",
            "<form><input name=_csrf><button>x</button></form>",
            "<object><p><p>x</object>", "<a href=x><p><a href=y>z", "<table><b><tr><td>x</b></table><p>y",
            "<table><tr><td colspan=99999 rowspan=65534>x</table>", "<!--><img src=x onerror=alert(1)>-->",
            "<input type=hidden><input type=checkbox onclick=x>", "<div><!--\n\n# still here", "<textarea>\n\n# here",
            "[^1]\n\n[^1]: <img src=x onerror=y>", "<plaintext>x", "<select><option>x", "<frameset><frame src=x>"})
    void letsNothingThroughThatActsOrMisleads(String markdown) {
        var html = Shown.html(markdown);

        assertThat(Jsoup.parseBodyFragment(html).body().select("script, style, svg, math, form, button, textarea, "
                + "select, iframe, object, frame, frameset, plaintext, noscript, [style], [onerror], [onclick], "
                + "[onload], [data-q], p[class], p[id], [name], input:not([disabled]), [colspan], [rowspan]"))
                .isEmpty();
        assertThat(html).doesNotContain("<!--");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<object><p><p>x</object>", "<a href=x><p><a href=y>z", "<table><b><tr><td>x</b></table>y",
            "<li><p><ul><h1>x</h1><b>y", "<p><table><tr><td><p><b>x<table>y", "<b><p><i>x</b>y</p>z</i>",
            "<dl><dt><a><dd><a>x", "<ruby><rt><rp>x<p>y", "<h1><h2>x</h1>y</h2>"})
    void writesHtmlThatReadsBackAsItself(String markdown) {
        var html = Shown.html(markdown);
        var read = Jsoup.parseBodyFragment(html);
        read.outputSettings().prettyPrint(false);

        assertThat(read.body().html()).isEqualTo(html);
    }

    @Test
    void keepsSaneHtml() {
        assertThat(Shown.html("<details open><summary>更多</summary>\n\n*x*<br>H<sub>2</sub> <kbd>k</kbd>\n\n</details>"))
                .startsWith("<details open><summary>更多</summary>")
                .contains("<em>x</em><br>H<sub>2</sub> <kbd>k</kbd>");
    }

    @Test
    void showsPlaceholdersThatLookLikeTags() {
        assertThat(Shown.html("kubectl logs <pod-name> -n <namespace>"))
                .isEqualTo("<p>kubectl logs &lt;pod-name&gt; -n &lt;namespace&gt;</p>");
    }

    @Test
    void takesOutWhatReordersText() {
        assertThat(Shown.html("[\u202egro.elpmaxe](x) &#8238;a `\u2067b`"))
                .isEqualTo("<p><a href=\"/at/x\">gro.elpmaxe</a> a <code>b</code></p>");
    }

    @Test
    void cannotBeForged() {
        var forged = SafeHtml.LINK + "javascript%3Ax" + SafeHtml.VALUE_END + "x" + SafeHtml.END;

        assertThat(Shown.html(forged + " &#xfdd0;y")).isEqualTo("<p>javascript%3Axx y</p>");
    }

    @Test
    void keepsTaskLists() {
        assertThat(Shown.html("- [x] done\n- [ ] open\n")).contains("<input type=\"checkbox\"", "checked", "disabled")
                .doesNotContain("class");
    }
}
