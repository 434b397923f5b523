package dev.portolan.registry;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Cases as an `ADOPTERS.md`: by stage, each stage by name.
final class AdoptersPage {
    /// Readers of Markdown give up on larger tables.
    private static final int MOST_ROWS = 500;

    private AdoptersPage() {}

    static String of(List<CaseJson> cases) {
        return Arrays.stream(Environment.values()).map(stage -> section(stage, inOrder(stage, cases)))
                .collect(Collectors.joining("", "# Adopters\n", ""));
    }

    private static List<CaseJson> inOrder(Environment stage, List<CaseJson> cases) {
        return cases.stream().filter(entry -> entry.environment().equals(stage.label()))
                .sorted(Comparator.comparing((CaseJson entry) -> entry.company().toLowerCase(Locale.ROOT))
                        .thenComparing(entry -> entry.product().toLowerCase(Locale.ROOT))
                        .thenComparing(entry -> String.valueOf(entry.slug())))
                .toList();
    }

    private static String section(Environment stage, List<CaseJson> cases) {
        if (cases.isEmpty())
            return "";
        var heading = "\n## " + stage.name().charAt(0) + stage.label().substring(1) + "\n";
        return IntStream.rangeClosed(0, (cases.size() - 1) / MOST_ROWS)
                .mapToObj(part -> cases.subList(part * MOST_ROWS, Math.min(cases.size(), (part + 1) * MOST_ROWS)))
                .map(part -> "\n" + MarkdownTable.of(part)).collect(Collectors.joining("", heading, ""));
    }
}
