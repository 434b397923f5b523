package dev.portolan.registry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.sources.SourcePath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        assertThat(MarkdownTable.cell("one\r\ntwo")).isEqualTo("one two");
    }

    @Test
    void whatIsExportedAsMarkdownIsReadAgain() {
        var content = new CaseContent("A|B *Co*", "[Shop]", "测试环境", "ci-cd", List.of("Helm", "Argo"), Profile.UNKNOWN,
                List.of(new CaseSource("A <talk>", "https://example.org/a?b=1&c=(2)")), "x | y");

        var again = Tables.table(Tables.ADOPTERS, CaseExport.MD.of(List.of(listed(content)))).rows();

        assertThat(again).extracting(CaseTable.Row::content).containsExactly(content);
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
                List.of(new AdopterCase.Mention(SourcePath.content("adopters.md"), 3, Tables.MODIFIED, content)), null,
                Standing.UNCHECKED);
    }
}
