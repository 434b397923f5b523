package dev.portolan.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.markdown.MarkdownDocument.Notice;
import org.junit.jupiter.api.Test;

class LimitScanTests {
    @Test
    void refusesWhatIsBeyondEachLimit() {
        assertThat(refusal("- ".repeat(33))).contains("quotes or lists");
        assertThat(refusal("- [x] ".repeat(33))).contains("quotes or lists");
        assertThat(refusal("x" + "*".repeat(201))).contains("repeated more than 200 times");
        assertThat(refusal("a".repeat(16 * 1024 + 1))).contains("longer than 16 KB");
        assertThat(refusal("some words\n".repeat(3_000))).contains("paragraph is longer than 32 KB");
        assertThat(refusal("|a".repeat(65) + "\n|-|\n")).isEmpty();
        assertThat(refusal("|a|\n|-|\n" + "|a".repeat(65))).contains("more than 64 columns");
        assertThat(refusal("|a|\n|-|\n" + "|a|\n".repeat(2_001))).contains("more than 2,000 rows");
        assertThat(refusal("# a\n".repeat(2_001))).contains("2,000 headings");
        assertThat(refusal("a\n=\n\n".repeat(2_001))).contains("2,000 headings");
        assertThat(refusal("[a]: b\n".repeat(501))).contains("500 link definitions");
        assertThat(refusal("[a](".repeat(101))).contains("100 brackets");
        assertThat(refusal("a line of words\n\n".repeat(40_000))).contains("512 KB");
    }

    @Test
    void letsThroughWhatStaysWithin() {
        assertThat(refusal("> ".repeat(32) + "a\n\n" + "*".repeat(200))).isEmpty();
        assertThat(refusal("|a|\n|-|\n" + "|a|\n".repeat(2_000))).isEmpty();
        assertThat(refusal("- an item\n".repeat(10_000))).isEmpty();
        assertThat(refusal("[a](b) and (c)\n".repeat(2_000))).isEmpty();
        assertThat(refusal("```\n" + "line of code [[[\n".repeat(10_000) + "```\n")).isEmpty();
    }

    @Test
    void namesTheLine() {
        assertThat(LimitScan.refusal(NumberedText.of("a\n\n" + "`".repeat(300)))).map(Notice::line).contains(3);
    }

    private static String refusal(String text) {
        return LimitScan.refusal(NumberedText.of(text)).map(notice -> notice.message().english()).orElse("");
    }
}
