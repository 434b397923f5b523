package portolan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// What was measured: a JSON file a benchmark, and one table of all.
final class Report {
    private final Path folder;
    private final List<String> notes = new ArrayList<>();
    private final List<Row> all = new ArrayList<>();

    Report(Path folder) {
        this.folder = folder;
    }

    void note(String about) {
        notes.add(about);
    }

    void add(String name, List<Row> rows) throws IOException {
        all.addAll(rows);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name + ".json"),
                JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(rows) + "\n");
    }

    void print() {
        System.out.println();
        notes.forEach(System.out::println);
        System.out.println("\n| measure | Portolan | beside | ratio | goal |\n|---|---|---|---|---|");
        all.forEach(row -> System.out.println(row.line()));
    }
}
