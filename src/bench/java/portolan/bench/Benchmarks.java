package portolan.bench;

import dev.portolan.search.lucene.RawLucene;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/// Runs all benchmarks one after the other, prints one table and writes `target/bench/*.json`.
final class Benchmarks {
    private final Settings settings = Settings.ofSystem();
    private final Path work;
    private final Report report = new Report(Path.of("target/bench"));

    private Benchmarks(Path work) {
        this.work = work;
    }

    static void main(String[] args) throws Exception {
        var work = Files.createTempDirectory("portolan-bench-");
        try {
            new Benchmarks(work).run();
        } finally {
            FileSystemUtils.deleteRecursively(work);
        }
    }

    private void run() throws Exception {
        var tree = Tree.of(settings, work.resolve("content"));
        var questions = settings.questions();
        run("memory", new Memory(tree, work, questions));
        run("start", new Start(tree, work, questions.getFirst()));
        run("cases", new Cases(work, settings.time()));
        run("import", new Import(work));
        if (Stream.of("engine", "http", "visibility", "reading", "growth").anyMatch(settings::wants))
            inProcess(tree);
        report.print();
    }

    private void inProcess(Tree tree) throws Exception {
        try (var portolan = new InProcess(tree, work)) {
            portolan.read();
            var entries = portolan.entries();
            report.note("%d notes, cases and references, %d sections, %.1f MB of Markdown".formatted(entries.size(),
                    entries.stream().mapToInt(entry -> entry.documents().size()).sum(), tree.megabytes()));
            RawLucene.index(entries, work.resolve("raw"));
            try (var raw = RawLucene.open(work.resolve("raw"))) {
                run("engine", new Engine(portolan.index(), raw, settings.questions(), settings.time()));
                overHttp(tree, raw);
            }
            run("reading", new Reading(portolan, tree, entries, work));
            run("growth", new Growth(entries, settings, work));
        }
    }

    private void overHttp(Tree tree, RawLucene raw) throws Exception {
        if (!settings.wants("http") && !settings.wants("visibility"))
            return;
        var own = tree.copiedTo(work.resolve("changing"));
        try (var server = Server.portolan(own, work.resolve("http")); var bare = Server.bare()) {
            server.ready();
            bare.ready(BareApplication.PATH);
            run("http", new Http(server, bare, raw, settings.questions(), settings.time()));
            run("visibility", new Visibility(server, own.anyFile()));
        }
    }

    private void run(String name, Benchmark benchmark) throws Exception {
        if (settings.wants(name))
            report.add(name, benchmark.rows());
    }
}
