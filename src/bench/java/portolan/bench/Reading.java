package portolan.bench;

import dev.portolan.search.Entry;
import dev.portolan.search.lucene.RawLucene;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/// How fast a Markdown tree is read and indexed, beside Lucene alone with the documents that come of it.
record Reading(InProcess portolan, Tree tree, List<Entry> entries, Path work) implements Benchmark {
    private static final int ROUNDS = 7;

    @Override
    public List<Row> rows() throws IOException {
        measure(new Samples(), new Samples());
        var whole = new Samples();
        var lucene = new Samples();
        measure(whole, lucene);
        double rate = tree.megabytes() / (whole.p50() / 1000);
        double luceneRate = tree.megabytes() / (lucene.p50() / 1000);
        return List.of(
                Row.of("reading and indexing Markdown", rate, "MB/s").beside("Lucene alone", luceneRate)
                        .atLeast(1, "≥ 1 MB/s"),
                Row.of("the same as a share of Lucene alone", rate / luceneRate, "").atLeast(0.5, "≥ 0.5"));
    }

    private void measure(Samples whole, Samples lucene) throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            var folder = work.resolve("raw-reading");
            FileSystemUtils.deleteRecursively(folder);
            whole.time(portolan::read);
            lucene.time(() -> RawLucene.index(entries, folder));
        }
    }
}
