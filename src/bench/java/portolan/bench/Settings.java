package portolan.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/// What is measured, from `-Dportolan.bench.…`.
///
/// @param content
///            a Markdown tree that is read as it is; empty: one is made of the project's own notes
/// @param queries
///            a question a line, or the questions that `evaluate` takes
/// @param sections
///            how many sections a tree has that is made here
/// @param large
///            whether growth goes up to 500,000 sections
/// @param time
///            for one measure of many repetitions
/// @param only
///            names of the benchmarks to run; empty: all
record Settings(String content, String queries, int sections, boolean large, Duration time, Set<String> only) {
    private static final String PREFIX = "portolan.bench.";

    static Settings ofSystem() {
        return new Settings(text("content", ""), text("queries", "src/bench/resources/queries.tsv"),
                Integer.parseInt(text("sections", "5600")), Boolean.parseBoolean(text("large", "false")),
                Duration.ofSeconds(Integer.parseInt(text("seconds", "10"))),
                text("only", "").isEmpty() ? Set.of() : Set.of(text("only", "").split(",")));
    }

    private static String text(String name, String otherwise) {
        var value = System.getProperty(PREFIX + name, "");
        return value.isBlank() ? otherwise : value.strip();
    }

    List<String> questions() throws IOException {
        return questions(Path.of(queries));
    }

    static List<String> questions(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("id\t"))
                .map(line -> line.split("\t")).map(columns -> columns[columns.length == 5 ? 3 : columns.length - 1])
                .toList();
    }

    boolean wants(String benchmark) {
        return only.isEmpty() || only.contains(benchmark);
    }
}
