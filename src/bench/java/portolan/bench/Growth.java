package portolan.bench;

import dev.portolan.search.Entry;
import dev.portolan.search.SearchDocument;
import dev.portolan.search.SearchEngine;
import dev.portolan.search.Vocabulary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// How latency and memory grow with the number of sections. More of them are made of those there are: each has its own
/// heading and the text of another, so that words stay as common as they are.
record Growth(List<Entry> entries, Settings settings, Path work) implements Benchmark {
    private static final int BATCH = 50;

    @Override
    public List<Row> rows() throws IOException, InterruptedException {
        var rows = new ArrayList<Row>();
        for (int sections : settings.large() ? List.of(5_000, 50_000, 500_000) : List.of(5_000, 50_000)) {
            var folder = work.resolve("grown-" + sections);
            grow(sections, folder);
            rows.addAll(measured(sections, folder));
        }
        return rows;
    }

    private void grow(int sections, Path folder) {
        try (var index = SearchEngine.embedded(folder, Vocabulary.shipped())) {
            var batch = new ArrayList<Entry>();
            int written = 0;
            for (int copy = 0; written < sections; copy++) {
                for (int i = 0; i < entries.size() && written < sections; i++) {
                    batch.add(varied(entries.get(i), copy));
                    written += entries.get(i).documents().size();
                    if (batch.size() == BATCH) {
                        index.apply(batch, List.of());
                        batch.clear();
                    }
                }
            }
            index.apply(batch, List.of());
        }
    }

    private Entry varied(Entry entry, int copy) {
        var random = new Random(31L * copy + entry.owner().hashCode());
        var documents = entry.documents().stream().map(document -> varied(document, copy, other(random))).toList();
        return new Entry(entry.owner() + "~" + copy, "", documents, null, null);
    }

    private SearchDocument other(Random random) {
        var documents = entries.get(random.nextInt(entries.size())).documents();
        return documents.get(random.nextInt(documents.size()));
    }

    private static SearchDocument varied(SearchDocument document, int copy, SearchDocument text) {
        return new SearchDocument(document.id() + "~" + copy, document.type(), document.title() + " " + copy,
                document.heading(), document.breadcrumb(), text.body(), text.code(), document.names(), document.url(),
                document.source(), document.lang(), document.facets(), document.weight(),
                document.group() + "~" + copy, null, document.date(), document.order());
    }

    /// In a process with the memory of production.
    private List<Row> measured(int sections, Path folder) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Server.java()));
        command.addAll(Server.JVM);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), GrownIndex.class.getName(),
                folder.toString(), settings.queries(), String.valueOf(settings.time().toSeconds())));
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var numbers = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip().split(" ");
        if (process.waitFor() != 0)
            throw new IllegalStateException("the measuring of " + sections + " sections failed");
        var of = "%,d sections, ".formatted(sections);
        return List.of(Row.of(of + "search p50", Double.parseDouble(numbers[0]), "ms"),
                Row.of(of + "search p99", Double.parseDouble(numbers[1]), "ms"),
                Row.of(of + "memory", Double.parseDouble(numbers[2]), "MiB"));
    }
}
