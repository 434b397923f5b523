package dev.portolan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.evaluation.Evaluation;
import dev.portolan.evaluation.Judgements;
import dev.portolan.intake.Intake;
import dev.portolan.search.Hit;
import dev.portolan.search.Question;
import dev.portolan.search.Question.Sort;
import dev.portolan.search.SearchDocument;
import dev.portolan.search.SearchIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How well our own notes, cases and references are found: a change of ranking, of reading or of a note that hurts
/// shows here.
class JudgedContentTests {
    private static final Path QUESTIONS = Path.of("src/test/resources/judged-questions.tsv");
    /// What is reached, less a little for notes that are written anew.
    private static final double FLOOR = 0.73;

    @TempDir
    Path folder;

    @Test
    void judgedQuestionsFindWhatAnswersThem() throws IOException {
        var evaluation = evaluation();

        assertThat(evaluation.missing()).as("targets that no longer exist").isEmpty();
        assertThat(evaluation.all().empty()).as("questions without an answer").isZero();
        assertThat(evaluation.all().ndcg()).as(evaluation.table()).isGreaterThan(FLOOR);
    }

    private Evaluation evaluation() throws IOException {
        String[] properties = {"--portolan.index-dir=" + folder.resolve("index"),
                "--portolan.data-dir=" + folder.resolve("data")};
        try (var application = new OfflineApplication(properties)) {
            application.bean(Intake.class).rebuild();
            var index = application.bean(SearchIndex.class);
            return Evaluation.of(Judgements.read(QUESTIONS), index, documents(index));
        }
    }

    /// A file's documents in their order.
    private static List<SearchDocument> documents(SearchIndex index) {
        return IntStream.iterate(1, page -> page + 1).mapToObj(page -> page(index, page))
                .takeWhile(page -> !page.isEmpty()).flatMap(List::stream)
                .sorted(Comparator.comparingInt(SearchDocument::order)).toList();
    }

    private static List<SearchDocument> page(SearchIndex index, int page) {
        return index.search(Question.listing(Map.of(), Sort.NAME, page, 200)).hits().stream().map(Hit::document)
                .toList();
    }
}
