package dev.portolan.registry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.intake.Problem;
import dev.portolan.intake.ReadFile;
import dev.portolan.intake.Reading;
import dev.portolan.markdown.MarkdownReader;
import dev.portolan.sources.SourcePath;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdopterListReaderTests {
    @TempDir
    Path folder;
    private RegistryFixture registry;
    private CaseTableReader reader;

    @BeforeEach
    void open() {
        registry = new RegistryFixture(folder);
        reader = new CaseTableReader(registry.cases, new MarkdownReader());
    }

    @AfterEach
    void close() {
        registry.close();
    }

    private Reading<CaseTable> read(SourcePath path, String text) {
        return reader.read(ReadFile.of(path, text, new MarkdownReader(), Tables.MODIFIED));
    }

    private static String list() {
        return """
                # Adopters

                - [Acme](https://acme.example) runs it in production, see [the talk](https://talks.example/acme)
                - Beta
                - [x]
                """;
    }

    @Test
    void makesCasesOfAListUnderReferences() {
        var rows = rows(read(SourcePath.references("widget/ADOPTERS.md"), list()));

        assertThat(rows).extracting(row -> row.content().company()).containsExactly("Acme", "Beta");
        var acme = rows.getFirst();
        assertThat(acme.line()).isEqualTo(3);
        assertThat(acme.content().environment()).isEqualTo(Environment.PRODUCTION);
        assertThat(acme.content().profile().site()).isEqualTo("https://acme.example");
        assertThat(acme.content().sources()).containsExactly(
                new CaseSource("the talk", "https://talks.example/acme"));
    }

    @Test
    void tellsEditorsLineByLineWhatItLeavesOut() {
        var problems = read(SourcePath.references("USERS.md"), list()).problems();

        assertThat(problems).extracting(Problem::line).containsExactly(5);
    }

    @Test
    void leavesNotesAlone() {
        assertThat(read(SourcePath.content("ADOPTERS.md"), list()).memo()).isNull();
    }

    @Test
    void makesCasesOfData() {
        var yaml = "- name: Acme\n  url: https://acme.example\n- name: Beta\n  use: ci\n";

        assertThat(rows(read(SourcePath.references("data/adopters.yaml"), yaml)))
                .extracting(row -> row.content().company()).containsExactly("Acme", "Beta");
    }

    @Test
    void takesOfOtherDataWhatIsACase() {
        var csv = "company,product,environment\nAcme,Shop,production\n";
        var settings = "{\"name\": \"widget\", \"users\": [{\"name\": \"mona\", \"url\": \"https://mona.example\"}]}";

        assertThat(rows(read(SourcePath.references("2026.csv"), csv))).hasSize(1);
        assertThat(read(SourcePath.references("package.json"), settings)).isEqualTo(Reading.nothing());
    }

    @Test
    void saysWhatIsWrongWithDataOnlyWhereItIsNamedAsAdopters() {
        var broken = "[{\"company\": \"Acme\",\n";

        assertThat(read(SourcePath.references("adopters.json"), broken).problems()).isNotEmpty();
        assertThat(read(SourcePath.references("other.json"), broken)).isEqualTo(Reading.nothing());
    }

    private static java.util.List<CaseTable.Row> rows(Reading<CaseTable> reading) {
        return java.util.Objects.requireNonNull(reading.memo()).rows();
    }
}
