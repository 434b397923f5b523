package dev.portolan.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileMarkdownTests {
    private final MarkdownReader reader = new MarkdownReader();

    @ParameterizedTest
    @ValueSource(strings = {"* ", "> ", "[", "![", "[a](", "<", "*", "_*", "`", "| a ", "[x]: y\n", "# h\n", "a",
            "<b>", "- ", "~", "1. ", "|a|\n|-|\n", "{{< note >}}\n", ":::a\n", "{%", "`` ` ", "<a href=\"", "&amp;"})
    void answersToMuchOfTheSame(String unit) {
        var note = reader.read(unit.repeat(20_000 / unit.length()));

        assertThat(note.sections()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"* ", "> ", "*", "[a](", "`", "[x]: y\n", "# h\n"})
    void showsWhatIsBeyondTheLimitsAsItWasWritten(String unit) {
        var text = unit.repeat(20_000 / unit.length());
        var note = reader.read(text);

        assertThat(note.plainText()).isTrue();
        assertThat(note.sections()).singleElement().extracting(Section::text).isEqualTo(text.strip());
    }

    @Test
    void letsOrdinaryLongContentThrough() {
        var note = reader.read("```\n" + "QUJD".repeat(3_000) + "\n" + "x y\n".repeat(10_000) + "```\n"
                + "\n[a link](https://example.org/a/b/c/d/e/f/g)".repeat(400) + "\n\n|a|b|\n|-|-|\n"
                + "|c|d|\n".repeat(1_900));

        assertThat(note.notices()).isEmpty();
        assertThat(note.links()).hasSize(400);
    }

    @Test
    void closesNoLoopholeByTakingMarksOut() {
        assertThat(reader.read("*{{< a >}}".repeat(500)).plainText()).isTrue();
    }

    @Test
    void givesUpWhatIsTooDeep() {
        assertThat(thread(5).run(() -> depth(0))).isEmpty();
        assertThat(thread(5).run(() -> "fine")).contains("fine");
    }

    @Test
    void givesUpWhatFails() {
        assertThat(thread(5).run(() -> {
            throw new IllegalStateException("of the parser");
        })).isEmpty();
    }

    @Test
    void neverRunsMoreEndlessWorkThanItHasPlaces() throws Exception {
        var thread = new RenderingThread(Duration.ofSeconds(5), Duration.ofMillis(100), 1);
        var release = new CountDownLatch(1);

        assertThat(thread.run(() -> await(release))).isEmpty();
        assertThat(thread.run(() -> "has no place")).isEmpty();
        release.countDown();
    }

    @Test
    void givesUpWhatUsesUpItsProcessorTime() {
        var thread = new RenderingThread(Duration.ofMillis(100), Duration.ofSeconds(30), 2);
        var end = new AtomicBoolean();

        assertThat(thread.run(() -> busyUntil(end::get))).isEmpty();
        end.set(true);
    }

    @Test
    void chargesNoWorkForWhatItsThreadDidBefore() {
        var thread = new RenderingThread(Duration.ofMillis(200), Duration.ofSeconds(30), 1);
        for (int i = 0; i < 3; i++) {
            long end = System.nanoTime() + Duration.ofMillis(100).toNanos();
            assertThat(thread.run(() -> busyUntil(() -> System.nanoTime() > end))).contains("done");
        }

        assertThat(thread.run(() -> await(new CountDownLatch(1), Duration.ofMillis(400)))).contains("waited");
    }

    @Test
    void stopsTextsOfAnyLength() {
        assertThat(reader.read("word ".repeat(200) + "\n\n").plainText()).isFalse();
        assertThat(reader.read(("word ".repeat(200) + "\n\n").repeat(600)).notices()).singleElement()
                .extracting(notice -> notice.message().english()).asString().contains("512 KB");
    }

    @Test
    void leavesNothingOutOfWhatIsTooLongForMarkdown() {
        var note = reader.read(("word ".repeat(200) + "\n\n").repeat(600) + "the very end");

        assertThat(note.plainText()).isTrue();
        assertThat(note.sections()).singleElement().extracting(Section::text).asString().endsWith("the very end");
    }

    private static RenderingThread thread(int seconds) {
        return new RenderingThread(Duration.ofSeconds(seconds), Duration.ofSeconds(30), 2);
    }

    private static int depth(int depth) {
        return depth < 0 ? 0 : depth(depth + 1) + 1;
    }

    private static String busyUntil(BooleanSupplier end) {
        while (!end.getAsBoolean())
            Thread.onSpinWait();
        return "done";
    }

    private static String await(CountDownLatch release, Duration patience) {
        try {
            return release.await(patience.toMillis(), TimeUnit.MILLISECONDS) ? "released" : "waited";
        } catch (InterruptedException stopped) {
            return "stopped";
        }
    }

    private static String await(CountDownLatch release) {
        try {
            release.await();
            return "released";
        } catch (InterruptedException stopped) {
            return "stopped";
        }
    }
}
