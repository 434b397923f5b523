package dev.portolan.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.search.Answer;
import dev.portolan.search.Question;
import dev.portolan.search.Question.Sort;
import dev.portolan.search.SearchEngine;
import dev.portolan.search.SearchIndex;
import dev.portolan.search.Vocabulary;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileQuestionTests {
    @TempDir
    static Path folder;

    private static SearchIndex index;

    @BeforeAll
    static void open() {
        index = SearchEngine.embedded(folder, Vocabulary.shipped());
        index.apply(Handbook.entries(), List.of());
    }

    @AfterAll
    static void close() {
        index.close();
    }

    static Stream<String> hostile() {
        var manyWords = String.join(" ", IntStream.range(0, 10_000).mapToObj(i -> "w" + i).toList());
        return Stream.of("x".repeat(1_000_000), "卷".repeat(1_000_000), manyWords, "a-".repeat(3_000), "-".repeat(3_000),
                "a OR ".repeat(1_024), "\"a b\"~9 ".repeat(500), "/(.*a){25}/", "*", "?", "title:[a TO z]", "(((", "\"",
                "\\", "a\0b", "\uD800", "\uDFFF\uD83D", "😀 pod", "\u202Epod", "<script>", "C++", "#", "-", "--",
                "\"\"",
                "é́́́", "[root@node ~]# kubectl get po | grep -v Running", "ﷺ".repeat(200), "\t\n\r", "^a^2~",
                "a && b || !c");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void answersAnyCharacters(String text) {
        assertThat(index.search(Library.question(text)).hits()).hasSizeLessThanOrEqualTo(10);
        assertThat(index.suggest(text, 10)).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void findsNothingForWhatHasNoWords() {
        assertThat(index.search(Library.question("?!")).total()).isZero();
    }

    @Test
    void hasNoHitsBehindTheLastPageButCountsThem() {
        Answer answer = index.search(new Question("", Map.of(), Sort.NAME, 10_000_000, 200));

        assertThat(answer.hits()).isEmpty();
        assertThat(answer.total()).isEqualTo(Handbook.entries().size());
    }
}
