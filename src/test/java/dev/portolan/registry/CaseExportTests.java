package dev.portolan.registry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.markdown.MarkdownReader;
import dev.portolan.registry.adopters.AdopterFile;
import dev.portolan.sources.SourcePath;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class CaseExportTests {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86 10", "-5%", "@someone", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠1"})
    void aSpreadsheetComputesNothing(String text) {
        assertThat(CaseCsv.cell(text)).isEqualTo("\"'" + text + "\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {"plain; plain", "a,b; \"a,b\"",
            "say \"x\"; \"say \"\"x\"\"\"",
            "a=b; a=b", "某云; 某云"})
    void quotesOnlyWhatNeedsIt(String text, String cell) {
        assertThat(CaseCsv.cell(text)).isEqualTo(cell);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"a|b; a\\|b", "[x](javascript:alert(1)); \\[x\\](javascript\\:alert(1))",
            "<b>; \\<b\\>", "*x* _y_ `z`; \\*x\\* \\_y\\_ \\`z\\`", "a\\b; a\\\\b", "a &amp b; a \\&amp b"})
    void aCellIsTextAndNothingElse(String text, String cell) {
        assertThat(MarkdownTable.cell(text)).isEqualTo(cell);
    }

    @Test
    void aLineBreakDoesNotEndARow() {
        assertThat(MarkdownTable.cell("one\r\ntwo\nthree")).isEqualTo("one<br>two<br>three");
    }

    @Test
    void whatIsExportedAsMarkdownIsReadAgain() {
        var content = new CaseContent("A|B *Co*", "[Shop]", "测试环境", "ci-cd", List.of("Helm", "Argo"), Profile.UNKNOWN,
                List.of(new CaseSource("A <talk>", "https://example.org/a?b=1&c=(2)")), "x | y");

        var again = Tables.table(Tables.ADOPTERS, CaseExport.MD.of(List.of(listed(content)))).rows();

        assertThat(again).extracting(CaseTable.Row::content).containsExactly(content);
    }

    @ParameterizedTest
    @EnumSource(CaseExport.class)
    void whatIsExportedIsTheSameWhenItIsImported(CaseExport format) {
        var profile = new Profile(List.of("A, Inc.", "the \"A\"", "甲/乙"), "https://a.example/?x=1|2", "=Retail",
                "Delft | NL", "'=2019", "<b>40</b> nodes\\", "{% hint %} {{< tab >}} AWS");
        var sources = List.of(new CaseSource("A <talk> [x](y) ![z]", "https://example.org/a?b=1&c=(2)&d=a|b_c_"),
                new CaseSource("", "https://example.org/*b*"), new CaseSource("a *book*", null));
        var hostile = new CaseContent("-- | A|B *Co* `x` &amp; #1", "@[Shop]\\|", "1. 测试环境 :smile:", "ci-cd",
                List.of("Helm", "CI/CD", "=1+1"), profile, sources,
                "x | y\n\n- <script>alert(1)</script>\n=SUM(A1)\n| z |");
        var plain = new CaseContent("Acme", "", "", null, List.of(), Profile.UNKNOWN, List.of(), "");

        var written = format.of(List.of(listed(hostile), listed(plain)));
        var again = new AdopterFile(new MarkdownReader()).read(format.fileName(), written);

        assertThat(again.notices()).isEmpty();
        assertThat(again.adopters().stream().map(adopter -> ImportedEntry.of("x", adopter)))
                .extracting(CaseExportTests::content).containsExactlyInAnyOrder(hostile, plain);
    }

    /// What an import says, as the content of a case.
    private static CaseContent content(ImportedEntry entry) {
        return new CaseContent(entry.company(), text(entry.product()), text(entry.environmentAsWritten()),
                entry.category(), entry.technologies(), new Profile(entry.otherNames(), entry.site(),
                        entry.industry(), entry.region(), entry.since(), entry.scale(), entry.infrastructure()),
                entry.sources(), text(entry.remark()));
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    @Test
    void groupsAdoptersByStageAndName() {
        var page = CaseExport.MD.of(List.of(listed(content("zeta")), listed(content("Beta")),
                listed(new CaseContent("Alpha", "", "PoC", null, List.of(), Profile.UNKNOWN, List.of(), ""))));

        assertThat(page.lines().filter(line -> line.startsWith("#") || line.contains("eta") || line.contains("lpha"))
                .map(line -> line.replaceAll("^(\\| \\w+).*", "$1")))
                .containsExactly("# Adopters", "## Production", "| Beta", "| zeta", "## Evaluation", "| Alpha");
    }

    @Test
    void longListsAreSeveralTablesAndOneListWhenTheyAreRead() {
        var many = IntStream.range(0, 1200).mapToObj(number -> listed(content("Acme " + number))).toList();

        var page = CaseExport.MD.of(many);

        assertThat(page.lines().filter(line -> line.startsWith("| Company"))).hasSize(3);
        assertThat(new AdopterFile(new MarkdownReader()).read("ADOPTERS.md", page).adopters()).hasSize(1200);
    }

    @Test
    void jsonHasEveryFieldAlsoWhenNothingIsKnown() {
        var json = JsonMapper.shared().readTree(CaseExport.JSON.of(List.of(listed(content("Acme")))));

        assertThat(json.get(0).propertyNames()).containsExactlyInAnyOrder("slug", "company", "product", "environment",
                "environmentAsWritten", "category", "technologies", "industry", "region", "since", "scale", "sources",
                "remark", "origin", "source", "lastConfirmed", "url", "otherNames", "site", "infrastructure");
        assertThat(json.get(0).get("source").stringValue()).isEqualTo("adopters.md");
    }

    @Test
    void csvHasOneLineForEachCase() {
        var csv = CaseExport.CSV.of(List.of(listed(content("Acme")), listed(content("=Bolt"))));

        assertThat(csv.lines()).hasSize(3).anyMatch(line -> line.startsWith("x,\"'=Bolt\",Shop"));
    }

    private static CaseContent content(String company) {
        return new CaseContent(company, "Shop", "production", null, List.of(), Profile.UNKNOWN,
                List.of(new CaseSource("", "https://example.org/a")), "");
    }

    private static AdopterCase listed(CaseContent content) {
        return new AdopterCase("x", "x",
                List.of(new AdopterCase.Mention(CaseFile.of(SourcePath.content("adopters.md")), 3, Tables.MODIFIED,
                        content)),
                null, Standing.UNCHECKED, null);
    }
}
