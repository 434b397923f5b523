package portolan.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// What a registry of 10,000 cases answers as fast as one of 100: the pages, and what the API says. Both servers take
/// turns, beside the project's own notes.
record Cases(Path work, Duration time) implements Benchmark {
    private static final int MANY = 10_000;
    private static final int FEW = 100;
    private static final double LIMIT = 50;

    /// @param words
    ///            that are asked for in turn at the end of the address
    private record Question(String name, String path, List<String> words) {
        Question(String name, String path) {
            this(name, path, List.of(""));
        }

        String at(int round) {
            return path + URLEncoder.encode(words.get(round % words.size()), StandardCharsets.UTF_8);
        }

        Question ofApi() {
            return new Question(name + ", API", "/api/v1" + path, words);
        }
    }

    private static final List<Question> QUESTIONS = List.of(new Question("list", "/cases"),
            new Question("list, filtered", "/cases?environment=production&category=machine-learning"),
            new Question("list, words", "/cases?q=", Adopters.WORDS), new Question("statistics", "/cases/statistics"),
            new Question("search", "/search?q=", Adopters.WORDS));

    @Override
    public List<Row> rows() throws IOException, InterruptedException {
        try (var many = server(MANY); var few = server(FEW)) {
            many.ready();
            few.ready();
            // the first that is measured would pay for what all of them share
            for (var question : QUESTIONS)
                measure(question, many, new Samples(), few, new Samples());
            var rows = new ArrayList<Row>();
            for (var question : QUESTIONS) {
                rows.addAll(rows(question, many, few));
                rows.addAll(rows(question.ofApi(), many, few));
            }
            return rows;
        }
    }

    private Server server(int cases) throws IOException {
        var own = work.resolve("cases-" + cases);
        return Server.portolan(Path.of("content"), new Adopters(cases).folder(own.resolve("references")), own);
    }

    private List<Row> rows(Question question, Server many, Server few) throws InterruptedException {
        measure(question, many, new Samples(), few, new Samples());
        var samples = new Samples();
        var beside = new Samples();
        measure(question, many, samples, few, beside);
        var what = "10,000 cases: " + question.name();
        return List.of(Row.of(what + ", p50", samples.p50(), "ms").beside("100 cases", beside.p50()),
                Row.of(what + ", p99", samples.p99(), "ms").beside("100 cases", beside.p99())
                        .atMost(Math.min(LIMIT, 2 * beside.p99()), "< 50 ms, ≤ 2 × 100 cases"));
    }

    private void measure(Question question, Server many, Samples ofMany, Server few, Samples ofFew)
            throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        for (int round = 0; System.nanoTime() < end; round++) {
            var path = question.at(round);
            ofMany.time(() -> ask(many, path));
            ofFew.time(() -> ask(few, path));
        }
    }

    private static void ask(Server server, String path) throws InterruptedException {
        if (server.text(path).isEmpty())
            throw new IllegalStateException(path + " was not answered");
    }
}
