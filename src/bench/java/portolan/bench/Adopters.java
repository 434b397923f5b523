package portolan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Adopters that nobody has: as many as wanted, each company once, the same each time.
record Adopters(int many) {
    private static final List<String> FIRST = List.of("Nord", "Blue", "Silver", "Rapid", "Bright", "Stone", "River",
            "Maple", "Falcon", "Orbit", "Quartz", "Ember", "Delta", "Lumen", "Harbour", "Cedar", "云杉", "长风", "远山",
            "Copper");
    private static final List<String> SECOND = List.of("Bank", "Logistics", "Media", "Health", "Games", "Mobility",
            "Energy", "Retail", "Telecom", "Insurance", "Robotics", "Foods", "Travel", "Education", "Systems", "Motors",
            "Airlines", "科技", "银行", "Pharma");
    private static final List<String> STAGES = List.of("Production", "Testing", "Development", "PoC", "生产环境",
            "production (200 nodes)", "");
    private static final List<String> USES = List.of("Machine learning", "CI/CD", "Microservices", "Big data",
            "Edge computing", "Container platform");
    private static final List<String> REMARKS = List.of("Runs its payments with canary releases",
            "Batch and learning jobs on GPU nodes", "Builds and tests of all teams", "Small clusters in every shop",
            "Moved from virtual machines to containers", "核心交易系统运行在多个集群上", "Streams of events, and what they mean");
    private static final String HEADER = """
            # Adopters

            | Company | Product | Environment | Use case | Industry | Remark | Source |
            |---|---|---|---|---|---|---|
            """;
    /// A file that a folder of references may hold.
    private static final int MOST_ROWS = 500;

    /// Words that some of them have, in different places.
    static final List<String> WORDS = List.of("Falcon", "银行", "canary", "GPU", "Robotics 3", "云杉 科技", "payments");

    /// All in one file.
    Path file(Path file) throws IOException {
        return write(file, 0, many);
    }

    /// As files of a folder.
    Path folder(Path folder) throws IOException {
        for (int start = 0; start < many; start += MOST_ROWS)
            write(folder.resolve("adopters-" + start + ".md"), start, Math.min(many, start + MOST_ROWS));
        return folder;
    }

    private static Path write(Path file, int start, int end) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        return Files.writeString(file, HEADER + IntStream.range(start, end).mapToObj(Adopters::row)
                .collect(Collectors.joining("\n")) + "\n");
    }

    private static String row(int number) {
        return "| [%s](https://company%d.example.com/) | Platform %d | %s | %s | %s | %s, since %d | [How](https://blog.example.org/%d) |"
                .formatted(company(number), number, number % 37, of(STAGES, number), of(USES, number / 3),
                        of(SECOND, number), of(REMARKS, number / 5), 2015 + number % 10, number);
    }

    private static String company(int number) {
        return "%s %s %d".formatted(of(FIRST, number), of(SECOND, number / FIRST.size()),
                1 + number / (FIRST.size() * SECOND.size()));
    }

    private static String of(List<String> values, int number) {
        return values.get(number % values.size());
    }
}
