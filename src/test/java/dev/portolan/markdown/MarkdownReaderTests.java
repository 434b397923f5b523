package dev.portolan.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownReaderTests {
    private final MarkdownReader reader = new MarkdownReader();

    @Test
    void opensASectionAtEveryHeading() {
        var note = reader.read("""
                Ahead.

                # Pods
                One.

                Limits
                ------
                Two.

                ### 内存
                Three.
                """);

        assertThat(note.sections()).extracting(Section::level).containsExactly(0, 1, 2, 3);
        assertThat(note.sections()).extracting(Section::heading).containsExactly("", "Pods", "Limits", "内存");
        assertThat(note.sections()).extracting(Section::text).containsExactly("Ahead.", "One.", "Two.", "Three.");
        assertThat(note.sections()).extracting(Section::line).containsExactly(1, 3, 6, 10);
        assertThat(note.sections().getLast().breadcrumb()).containsExactly("Pods", "Limits");
    }

    @Test
    void hasOneSectionForATextWithoutHeadings() {
        assertThat(reader.read("").sections()).hasSize(1);
        assertThat(reader.read("只有一句话").sections()).extracting(Section::text).containsExactly("只有一句话");
    }

    @Test
    void countsLinesInTheFileAsWritten() {
        var note = reader.read("---\ntitle: x\n---\r\n\r\n{{< note >}}\r\nHi\r\n{{< /note >}}\r\n\r\n# H\n[a](b)\n");

        assertThat(note.sections().getLast().line()).isEqualTo(9);
        assertThat(note.links()).extracting(MarkdownLink::line).containsExactly(10);
    }

    @Test
    void keepsCodeApartFromText() {
        var section = reader.read("Use `kubectl`.\n\n```bash\nkubectl get pods\n```\n").sections().getFirst();

        assertThat(section.text()).isEqualTo("Use kubectl.");
        assertThat(section.code()).isEqualTo("kubectl get pods");
    }

    @Test
    void readsTextWithoutMarksAndComments() {
        var text = reader.read("**a** [b](c) <!-- no --> ~~d~~\n\n|x|y|\n|-|-|\n|1|2|\n").sections().getFirst().text();

        assertThat(text).isEqualTo("a b d\nx y\n1 2");
    }

    @Test
    void opensSectionsInsideOfListsAndQuotesWithoutTearingThePage() {
        var note = reader.read("""
                1. one
                2. ## Two
                   inside
                3. three

                > quoted
                > # Deep
                > end
                """);

        assertThat(note.sections()).extracting(Section::heading).containsExactly("", "Two", "Deep");
        assertThat(html(note, 1)).startsWith("<ol start=\"2\">").contains("<li>three</li>").endsWith("</blockquote>");
        assertThat(html(note, 2)).startsWith("<blockquote>").endsWith("</blockquote>");
    }

    @Test
    void opensSectionsAtHeadingsWrittenInHtml() {
        var note = reader.read("<div align=\"center\">\n<h1>Portolan</h1>\n</div>\n\ntext\n");

        assertThat(note.sections()).extracting(Section::heading).containsExactly("Portolan");
        assertThat(note.sections()).extracting(Section::line).containsExactly(2);
    }

    @Test
    void takesWrittenIdsAsAliases() {
        var note = reader.read("""
                <a name="old"></a>

                ## Memory limits {#mem}

                <a id="inside"></a>Text, see [above](#MEM) and [here](#old).

                ## CPU <a id="cpu-time"></a>
                """);

        assertThat(note.sections()).extracting(Section::aliases).containsExactly(List.of("old", "mem", "inside"),
                List.of("cpu-time"));
        assertThat(note.sections()).extracting(Section::heading).containsExactly("Memory limits", "CPU");
        assertThat(html(note, 0)).contains("<a href=\"#memory-limits\">above</a>", "<a href=\"#memory-limits\">here");
    }

    @Test
    void readsHeadingsAsAReaderDoes() {
        var note = reader.read("## [Pod](x.md) `limits` **now** &amp; then <a id=\"q\"></a>{{< ref \"x\" >}}\n");

        assertThat(note.sections().getFirst().heading()).startsWith("Pod limits now & then");
        assertThat(html(note, 0)).startsWith("<h2 id=\"pod-limits-now--then").doesNotContain("href=\"#pod");
    }

    @Test
    void saysWhyATextIsShownPlain() {
        var note = reader.read("---\ntitle: Deep\n---\n# Fine\n\n" + "* ".repeat(400) + "<b>\n");

        assertThat(note.plainText()).isTrue();
        assertThat(note.frontMatter().text("title")).contains("Deep");
        assertThat(note.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.line()).isEqualTo(6);
            assertThat(notice.message().english()).contains("more than 32 quotes or lists");
        });
        assertThat(note.sections()).singleElement().satisfies(section -> {
            assertThat(section.level()).isZero();
            assertThat(section.html().template()).startsWith("<pre># Fine").endsWith("&lt;b&gt;\n</pre>");
        });
    }

    @Test
    void addsNoWhiteSpaceOfItsOwn() {
        var note = reader.read("# One\n\n# Two\n\n<div><p>a<b>b</b></p><ul><li>c</li></ul></div>\n");

        assertThat(html(note, 1)).endsWith("<div><p>a<b>b</b></p><ul><li>c</li></ul></div>");
    }

    private static String html(MarkdownDocument note, int section) {
        return Shown.html(note.sections().get(section).html());
    }
}
