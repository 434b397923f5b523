package portolan.bench;

import dev.portolan.search.lucene.RawLucene;
import java.time.Duration;
import java.util.List;

/// How long a browser or script waits for search and suggestions, beside the plain query and a trivial controller.
record Http(Server portolan, Server bare, RawLucene raw, List<String> questions, Duration time) implements Benchmark {
    @Override
    public List<Row> rows() throws InterruptedException {
        measure(new Samples(), new Samples(), new Samples(), new Samples());
        var search = new Samples();
        var suggest = new Samples();
        var plain = new Samples();
        var trivial = new Samples();
        measure(search, suggest, plain, trivial);
        double p50 = plain.p50() + trivial.p50();
        return List.of(
                Row.of("search, API, p50", search.p50(), "ms").beside("plain query + trivial controller", p50).atMost(
                        3 * p50, "≤ 3 × the sum"),
                Row.of("search, API, p99", search.p99(), "ms").beside("plain query + trivial controller",
                        plain.p99() + trivial.p99()),
                Row.of("suggestions, API, p50", suggest.p50(), "ms").beside("trivial controller", trivial.p50()),
                Row.of("suggestions, API, p99", suggest.p99(), "ms").beside("trivial controller", trivial.p99())
                        .atMost(30, "< 30 ms"));
    }

    private void measure(Samples search, Samples suggest, Samples plain, Samples trivial) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            for (var text : questions) {
                search.time(() -> portolan.text(Server.search(text)));
                plain.time(() -> raw.search(text));
                trivial.time(() -> bare.text(BareApplication.PATH));
                var typed = text.substring(0, text.offsetByCodePoints(0, Math.min(2, text.codePointCount(0,
                        text.length()))));
                suggest.time(() -> portolan.text(Server.suggest(typed)));
            }
        }
    }
}
