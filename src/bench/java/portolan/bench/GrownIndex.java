package portolan.bench;

import dev.portolan.search.Question;
import dev.portolan.search.Question.Sort;
import dev.portolan.search.SearchEngine;
import dev.portolan.search.SearchIndex;
import dev.portolan.search.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// Asks a big index in a process of its own, and says p50, p99 and resident memory.
final class GrownIndex {
    private GrownIndex() {}

    static void main(String[] args) throws IOException {
        var questions = Settings.questions(Path.of(args[1]));
        var time = Duration.ofSeconds(Long.parseLong(args[2]));
        try (var index = SearchEngine.embedded(Path.of(args[0]), Vocabulary.shipped())) {
            ask(index, questions, time);
            var asked = ask(index, questions, time);
            System.out.println(asked.p50() + " " + asked.p99() + " " + Server.memory(ProcessHandle.current().pid()));
        }
    }

    private static Samples ask(SearchIndex index, List<String> questions, Duration time) {
        var samples = new Samples();
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            for (var text : questions) {
                samples.time(() -> index.search(new Question(text, Map.of(), Sort.RELEVANCE, 1, 10)));
            }
        }
        return samples;
    }
}
