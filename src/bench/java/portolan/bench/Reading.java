package portolan.bench;

import dev.portolan.search.Entry;
import dev.portolan.search.lucene.RawLucene;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/// How fast a Markdown tree is read and indexed, beside Lucene alone with the documents that come of it.
record Reading(InProcess portolan, Tree tree, List<Entry> entries, Path work) implements Benchmark {
    private static final int ROUNDS = 9;
    /// Until then the compiler works beside what is measured, on the same cores: what runs once a file is
    /// compiled last.
    private static final int WARM_UP_ROUNDS = 36;

    @Override
    public List<Row> rows() throws IOException {
        measure(WARM_UP_ROUNDS, new Samples(), new Samples());
        var whole = new Samples();
        var lucene = new Samples();
        measure(ROUNDS, whole, lucene);
        double rate = tree.megabytes() / (whole.p50() / 1000);
        double luceneRate = tree.megabytes() / (lucene.p50() / 1000);
        return List.of(
                Row.of("reading and indexing Markdown", rate, "MB/s").beside("Lucene alone", luceneRate)
                        .atLeast(1, "≥ 1 MB/s"),
                Row.of("the same as a share of Lucene alone", rate / luceneRate, "").atLeast(0.5, "≥ 0.5"));
    }

    private void measure(int rounds, Samples whole, Samples lucene) throws IOException {
        for (int round = 0; round < rounds; round++) {
            var folder = work.resolve("raw-reading");
            FileSystemUtils.deleteRecursively(folder);
            whole.time(portolan::read);
            lucene.time(() -> RawLucene.index(entries, folder));
        }
    }
}
