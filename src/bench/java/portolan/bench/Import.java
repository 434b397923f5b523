package portolan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// How long the command takes that imports a file of 10,000 adopters into an empty database, from its start to its end.
record Import(Path work) implements Benchmark {
    private static final int MANY = 10_000;
    private static final int ROUNDS = 3;

    @Override
    public List<Row> rows() throws IOException, InterruptedException {
        var file = new Adopters(MANY).file(work.resolve("import").resolve("ADOPTERS.md"));
        var imported = new Samples();
        for (int round = 0; round < ROUNDS; round++)
            imported.add(once(file, work.resolve("import").resolve("round-" + round)));
        return List.of(Row.of("import of 10,000 rows", imported.p50() / 1000, "s").atMost(20, "≤ 20 s"));
    }

    private static long once(Path file, Path own) throws IOException, InterruptedException {
        var empty = Files.createDirectories(own.resolve("empty")).toString();
        long start = System.nanoTime();
        var process = new ProcessBuilder(Server.java(), "-jar", Server.jar(), "import", file.toString(),
                "--portolan.content-dir=" + empty, "--portolan.references-dir=" + empty,
                "--portolan.index-dir=" + own.resolve("index"), "--portolan.data-dir=" + own.resolve("data"))
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        if (process.waitFor() != 0)
            throw new IllegalStateException("the import failed");
        return System.nanoTime() - start;
    }
}
