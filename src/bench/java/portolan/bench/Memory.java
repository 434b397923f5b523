package portolan.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Resident memory of a server that has read everything for the first time, and after questions.
record Memory(Tree tree, Path work, List<String> questions) implements Benchmark {
    private static final double LIMIT = 450;

    @Override
    public List<Row> rows() throws IOException, InterruptedException {
        try (var server = Server.portolan(tree, work); var bare = Server.bare()) {
            server.ready();
            bare.ready(BareApplication.PATH);
            double afterReading = server.memory();
            for (var question : questions) {
                server.text(Server.search(question));
            }
            return List.of(row("memory after reading everything", afterReading, bare),
                    row("memory after " + questions.size() + " questions", server.memory(), bare));
        }
    }

    private static Row row(String what, double value, Server bare) throws IOException {
        return Row.of(what, value, "MiB").beside("bare application", bare.memory()).atMost(LIMIT, "≤ 450 MiB");
    }
}
