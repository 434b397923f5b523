package portolan.bench;

import dev.portolan.search.Question;
import dev.portolan.search.Question.Sort;
import dev.portolan.search.SearchIndex;
import dev.portolan.search.lucene.RawLucene;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// How long the engine takes for a question, beside a plain Lucene query for its words; one after the other, so that
/// both meet the machine in the same mood.
record Engine(SearchIndex index, RawLucene raw, List<String> questions, Duration time) implements Benchmark {
    @Override
    public List<Row> rows() {
        measure(new Samples(), new Samples(), new Samples());
        var whole = new Samples();
        var page = new Samples();
        var plain = new Samples();
        measure(whole, page, plain);
        return List.of(
                Row.of("search, engine, p50", whole.p50(), "ms").beside("plain query", plain.p50())
                        .atMost(2 * plain.p50(), "≤ 2 × plain"),
                Row.of("search, engine, p99", whole.p99(), "ms").beside("plain query", plain.p99()).atMost(60,
                        "≤ 60 ms"),
                Row.of("search folded and explained (pages), p50", page.p50(), "ms").beside("plain query",
                        plain.p50()),
                Row.of("search folded and explained (pages), p99", page.p99(), "ms").beside("plain query",
                        plain.p99()));
    }

    private void measure(Samples whole, Samples page, Samples plain) {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            for (var text : questions) {
                var question = new Question(text, Map.of(), Sort.RELEVANCE, 1, 10);
                whole.time(() -> index.search(question));
                plain.time(() -> raw.search(text));
                page.time(() -> index.search(question.folded(new Question.Folding("zh")).asExplained()));
            }
        }
    }
}
