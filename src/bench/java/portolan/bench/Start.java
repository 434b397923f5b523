package portolan.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// How long from the start of the process to the first answered search, beside a bare application's first answer. The
/// index is there already, as after every start but the first.
record Start(Tree tree, Path work, String question) implements Benchmark {
    private static final int ROUNDS = 3;

    @Override
    public List<Row> rows() throws IOException, InterruptedException {
        var portolan = new Samples();
        var bare = new Samples();
        for (int round = 0; round < ROUNDS; round++) {
            portolan.add(portolan());
            bare.add(bare());
        }
        return List.of(Row.of("start until the first answered search", portolan.p50() / 1000, "s").beside(
                "bare application", bare.p50() / 1000));
    }

    private long portolan() throws IOException, InterruptedException {
        long start = System.nanoTime();
        try (var server = Server.portolan(tree, work)) {
            server.ready().ready(Server.search(question));
            return System.nanoTime() - start;
        }
    }

    private static long bare() throws IOException, InterruptedException {
        long start = System.nanoTime();
        try (var server = Server.bare()) {
            server.ready(BareApplication.PATH);
            return System.nanoTime() - start;
        }
    }
}
