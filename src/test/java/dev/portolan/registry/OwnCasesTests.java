package dev.portolan.registry;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.markdown.MarkdownReader;
import dev.portolan.registry.adopters.AdopterFile;
import dev.portolan.sources.SourcePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The project's own list of adopters, on its way out and in again.
class OwnCasesTests {
    private static final Path ADOPTERS = Path.of("references", "adopters.md");

    @TempDir
    Path folder;

    @Test
    void everyFieldOfTheListIsInItsPlace() throws IOException {
        try (var ours = registry()) {
            assertThat(contents(ours).stream().map(OwnCasesTests::cells)).hasSizeGreaterThan(60)
                    .containsExactlyInAnyOrderElementsOf(writtenRows());
        }
    }

    /// As the file has them, cell by cell.
    private static List<List<String>> writtenRows() throws IOException {
        return Files.readAllLines(ADOPTERS).stream().filter(line -> line.startsWith("|")).skip(2)
                .map(line -> Arrays.stream(line.split("(?<!\\\\)\\|")).skip(1)
                        .map(cell -> cell.strip().replace("\\|", "|")).toList())
                .toList();
    }

    private static List<String> cells(CaseContent content) {
        var profile = content.profile();
        return Stream.of(content.company(), content.product(), content.environmentAsWritten(), content.category(),
                content.sources().stream().map(source -> "[" + source.title() + "](" + source.url() + ")")
                        .collect(joining("<br>")),
                profile.industry(), profile.region(), String.join(", ", content.technologies()), profile.scale(),
                profile.since(), content.remark()).map(text -> Objects.requireNonNullElse(text, "")).toList();
    }

    @ParameterizedTest
    @EnumSource(CaseExport.class)
    void whatIsExportedIsTheSameInAnotherDatabase(CaseExport format) throws IOException {
        try (var ours = registry(); var other = new RegistryFixture(folder.resolve("other"))) {
            var written = format.of(List.copyOf(ours.cases.all()));

            var again = new AdopterFile(new MarkdownReader()).read(format.fileName(), written);
            var rows = again.adopters().stream().map(adopter -> ImportedEntry.of(format.fileName(), adopter).row())
                    .toList();
            other.imports.take(Map.of(format.fileName(), other.imports.plan(format.fileName(), rows)), "mona");

            assertThat(again.notices()).isEmpty();
            assertThat(contents(other)).containsExactlyInAnyOrderElementsOf(contents(ours));
        }
    }

    private RegistryFixture registry() throws IOException {
        var ours = new RegistryFixture(folder.resolve("ours"));
        ours.read(SourcePath.references("adopters.md"), Files.readString(ADOPTERS));
        return ours;
    }

    private static List<CaseContent> contents(RegistryFixture registry) {
        return registry.cases.all().stream().map(AdopterCase::content).toList();
    }
}
