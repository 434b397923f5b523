package portolan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/// How long after its last write a changed file is found.
record Visibility(Server portolan, Path file) implements Benchmark {
    private static final int ROUNDS = 20;

    @Override
    public List<Row> rows() throws IOException, InterruptedException {
        var before = Files.readString(file);
        try {
            var visible = new Samples();
            for (int round = 0; round < ROUNDS; round++) {
                visible.add(change("novelty" + System.nanoTime()));
            }
            return List.of(Row.of("a changed file is found after, p50", visible.p50(), "ms").atMost(300, "≤ 300 ms"),
                    Row.of("a changed file is found after, p99", visible.p99(), "ms"));
        } finally {
            Files.writeString(file, before);
        }
    }

    private long change(String word) throws IOException, InterruptedException {
        Files.writeString(file, "\n\n" + word + "\n", StandardOpenOption.APPEND);
        long written = System.nanoTime();
        while (!portolan.text(Server.search("\"" + word + "\"")).orElse("").contains("<mark>" + word)) {
            Thread.sleep(2);
        }
        long found = System.nanoTime() - written;
        Thread.sleep(300);
        return found;
    }
}
