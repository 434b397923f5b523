package dev.portolan.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.messages.Message;
import org.junit.jupiter.api.Test;

class MarkdownTreeTests {
    private final MarkdownReader reader = new MarkdownReader();

    @Test
    void keepsLinesAndAddresses() {
        var tree = reader.tree("---\ntitle: x\n---\n\n- a\n- [b][1]\n\n[1]: https://b.example/?x=1&amp;y=2\n");

        assertThat(tree.body().select("li").eachAttr(MarkdownTree.LINE)).containsExactly("5", "6");
        assertThat(tree.body().select("a").attr("href")).isEqualTo("https://b.example/?x=1&y=2");
    }

    @Test
    void makesATableOfRowsWithoutDelimitersAndAcrossGaps() {
        var tree = reader.tree("| a | b |\n| 1 | 2 |\n\n<!-- | 0 | 0 | -->\n| 3 | 4 |\n");

        assertThat(tree.body().select("tr").eachText()).containsExactly("a b", "1 2", "3 4");
        assertThat(tree.body().select("tr").eachAttr(MarkdownTree.LINE)).containsExactly("1", "2", "5");
    }

    @Test
    void leavesRowsInCodeAndFurtherTablesApart() {
        var tree = reader.tree("```\n| a |\n| 1 |\n```\n\n| b |\n|---|\n| 2 |\n\n| c |\n|---|\n| 3 |\n");

        assertThat(tree.body().select("table").eachText()).containsExactly("b 2", "c 3");
    }

    @Test
    void saysWhichLimitATextIsBeyond() {
        var refusal = reader.tree("a\n" + "x".repeat(20_000)).refusal();

        assertThat(refusal).isEqualTo(new MarkdownDocument.Notice(2, Message.of("notice.markdown.long-line")));
    }
}
