package dev.portolan.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Judged questions as a file holds them, one a line, five columns between tabs: `id lang kind query targets`. Targets
/// are written `path#heading=grade` with `|` between them; the heading `(intro)` is the text ahead of a file's first
/// heading, `~2` behind a heading the second section of that heading in its file.
///
/// @param defects
///            lines that cannot be read, with the reason
public record Judgements(List<Judgement> all, List<Defect> defects) {
    private static final int COLUMNS = 5;
    private static final String HEADER = "id\t";
    /// A heading may hold the mark itself.
    private static final Pattern BETWEEN_TARGETS = Pattern.compile("(?<==\\d)\\|");

    public Judgements {
        all = List.copyOf(all);
        defects = List.copyOf(defects);
    }

    /// A line that is wrong, and why.
    public record Defect(int line, String reason) {
        @Override
        public String toString() {
            return "line " + line + ": " + reason;
        }
    }

    /// @throws IOException
    ///             when there is no such file, or it is not UTF-8
    public static Judgements read(Path file) throws IOException {
        return of(Files.readAllLines(file, StandardCharsets.UTF_8));
    }

    static Judgements of(List<String> lines) {
        var all = new ArrayList<Judgement>();
        var defects = new ArrayList<Defect>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).replace("\uFEFF", "");
            boolean holdsNone = line.isBlank() || line.startsWith("#") || (i == 0 && line.startsWith(HEADER));
            if (!holdsNone)
                add(i + 1, line.split("\t", -1), all, defects);
        }
        return new Judgements(all, defects);
    }

    private static void add(int line, String[] columns, List<Judgement> all, List<Defect> defects) {
        if (columns.length != COLUMNS) {
            defects.add(new Defect(line,
                    "has " + columns.length + (columns.length == 1 ? " column, not " : " columns, not ") + COLUMNS
                            + " (id, lang, kind, query and targets between tabs)"));
            return;
        }
        if (columns[3].isBlank()) {
            defects.add(new Defect(line, "has no query"));
            return;
        }
        var targets = new ArrayList<Target>();
        for (var written : BETWEEN_TARGETS.split(columns[4])) {
            Target.parse(written).ifPresentOrElse(targets::add,
                    () -> defects.add(new Defect(line, "'" + written + "' is not written as path#heading=grade")));
        }
        if (!targets.isEmpty())
            all.add(new Judgement(line, columns[0], columns[1], columns[2], columns[3].strip(), targets));
    }
}
