package dev.portolan.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignMarksTests {
    @ParameterizedTest
    @ValueSource(strings = {"{{< callout type=\"warning\" >}}\nMind *this*.\n{{< /callout >}}",
            "{{% notice warning %}}\nMind *this*.\n{{% /notice %}}", "{{% alert color=\"warning\" %}}Mind *this*."
                    + "{{% /alert %}}",
            ":::warning\nMind *this*.\n:::", "{% hint style=\"warning\" %}\nMind *this*.\n{% endhint %}",
            "!!! warning\n    Mind *this*.", "> [!WARNING]\n> Mind *this*.",
            "<Admonition type=\"warning\">\nMind *this*.\n</Admonition>"})
    void setsAsidesApart(String markdown) {
        assertThat(Shown.html(markdown + "\n\nAfter.\n").replace("\n", "")).isEqualTo(
                "<blockquote><p><strong>Warning</strong></p><p>Mind <em>this</em>.</p></blockquote><p>After.</p>");
    }

    @Test
    void showsTheTitleOfAnAside() {
        assertThat(Shown.html(":::tip[Read *first*]\nx\n:::")).contains("<strong>Read first</strong>");
        assertThat(Shown.html("!!! note \"标题\"\n    x")).contains("<strong>标题</strong>");
    }

    @Test
    void keepsTabsWithTheirTitles() {
        var html = Shown.html("""
                {% tabs %}
                {% tab title="Linux" %}
                apt
                {% endtab %}
                {% endtabs %}

                {{< tabs items="A" >}}
                {{< tab "Mac" >}}
                brew
                {{< /tab >}}
                {{< /tabs >}}
                """);

        assertThat(html).contains("<strong>Linux</strong>", "<p>apt</p>", "<strong>Mac</strong>", "<p>brew</p>")
                .doesNotContain("{", "tab");
    }

    @Test
    void nestsAsidesAndKeepsTheirCodeWhole() {
        var html = Shown.html("""
                ::::note
                :::tip
                ```yaml
                # {{< keep >}}
                ```
                :::
                ::::
                """);

        assertThat(html.replace("\n", "")).contains("<blockquote><p><strong>Note</strong></p><blockquote>",
                "{{&lt; keep &gt;}}").doesNotContain(":::");
    }

    @Test
    void staysInsideOfItsListItem() {
        assertThat(Shown.html("- one\n\n  {{< note >}}\n  two\n  {{< /note >}}\n\n- three\n").replace("\n", ""))
                .contains("<li><p>one</p><blockquote>", "<p>two</p></blockquote></li><li><p>three</p></li>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"`{{< note >}}`", "```\n{{< note >}}\n:::tip\n```", "    {% raw %}{{ x }}{% endraw %}",
            "``{% a ` b %}``"})
    void leavesCodeAlone(String markdown) {
        var text = Shown.html(markdown);

        assertThat(Jsoup.parse(text).select("code").text().replaceAll("\\s", ""))
                .isEqualTo(markdown.replaceAll("^`+|`+$|\\s", ""));
    }

    @Test
    void makesLinksAndImagesOfTheirShortcodes() {
        assertThat(Shown.html("[a]({{< ref \"pod.md#x\" >}})")).contains("<a href=\"/at/pod.md#x\">a</a>");
        assertThat(Shown.html("{{< figure src=\"a.png\" alt=\"图\"\n   caption=\"b\" >}}")).contains("alt=\"图\"");
        assertThat(Shown.html("{% embed url=\"https://example.org/v\" %}")).contains("href=\"https://example.org/v\"");
        assertThat(Shown.html("{{< card link=\"pod.md\" title=\"Pods\" >}}")).contains("\"/at/pod.md\">Pods<");
    }

    @Test
    void keepsWhatUnknownMarksEnclose() {
        var note = new MarkdownReader().read("""
                {{< table title="x" >}}

                |a|b|
                |-|-|
                |1|2|

                {{< /table >}}
                {{< section-toc >}}
                ## {{% heading "prerequisites" %}} and {{< icon "x" >}}more
                [[toc]]
                {{< unclosed
                """);

        assertThat(note.tables()).hasSize(1);
        assertThat(note.sections()).extracting(Section::heading).containsExactly("", "prerequisites and more");
        assertThat(note.sections().getFirst().text()).isEqualTo("a b\n1 2");
    }

    @Test
    void takesMdxApart() {
        var html = Shown.html("""
                import Tabs from '@theme/Tabs';
                import {Own} from './own';

                export const x = {
                  a: 1,
                };

                <Tabs
                  values={[{label: 'A', value: 'a'}]}>
                <TabItem value="a" label="Label A">

                **in**

                </TabItem>
                </Tabs>
                {/* gone */}<Own/>end List<String> x
                """);

        assertThat(html).contains("<strong>Label A</strong>", "<strong>in</strong>", "end List&lt;String&gt; x")
                .doesNotContain("import", "export", "label:", "gone", "Own");
    }

    @Test
    void showsDiagramsAsCode() {
        assertThat(Shown.html("{{< mermaid >}}\ngraph TD\n{{< /mermaid >}}"))
                .isEqualTo("<pre><code class=\"language-mermaid\">graph TD\n</code></pre>");
    }

    @Test
    void leavesTemplatesOfOtherLanguagesAlone() {
        assertThat(Shown.html("{{7*7}} ${x} {{ .Values.a }}")).isEqualTo("<p>{{7*7}} ${x} {{ .Values.a }}</p>");
    }
}
