package dev.portolan.registry;

import static dev.portolan.registry.Tables.ADOPTERS;
import static dev.portolan.registry.Tables.file;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.intake.Problem;
import dev.portolan.intake.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class CaseTableReaderTests {
    @Test
    void readsAChineseTableWithItsLines() {
        var rows = rows("""
                # 案例

                |公司名称|产品|环境|参考来源|备注|
                |--|--|--|--|--|
                |某云|机器学习平台|测试环境|[《实践》](https://example.org/a?b=1&amp;c=2)|三个集群|
                """);

        assertThat(rows).containsExactly(new CaseTable.Row(5,
                new CaseContent("某云", "机器学习平台", "测试环境", null, List.of(), Profile.UNKNOWN,
                        List.of(new CaseSource("《实践》", "https://example.org/a?b=1&c=2")), "三个集群")));
        assertThat(rows.getFirst().content().environment()).isEqualTo(Environment.STAGING);
    }

    @Test
    void readsAFenceWithoutDelimiterRow() {
        assertThat(rows("""
                ```table
                |公司|环境|
                |某云|生产|
                ```
                """)).extracting(row -> row.content().company()).containsExactly("某云");
    }

    @Test
    void understandsEnglishColumnsInAnyOrder() {
        var content = rows("""
                | Use case | Adopter | Technologies | Industry |
                |---|---|---|---|
                | CI/CD | [Acme](https://acme.example) | Kubernetes, Helm | Retail |
                """).getFirst().content();

        assertThat(content.company()).isEqualTo("Acme");
        assertThat(content.category()).isEqualTo("ci-cd");
        assertThat(content.technologies()).containsExactly("Kubernetes", "Helm");
        assertThat(content.profile().industry()).isEqualTo("Retail");
        assertThat(content.sources()).isEmpty();
        assertThat(content.remark()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "| Company | Product | AKA | Website | Industry | Region | Since | Scale | Infrastructure |",
            "| 公司 | 产品 | 又名 | 官网 | 行业 | 地区 | 时间 | 规模 | 基础设施 |"})
    void knowsEverythingThatMayBeSaidOfAnAdopter(String header) {
        var content = rows(header + """

                |---|---|---|---|---|---|---|---|---|
                | Acme | Shop | AC, Apex | <https://acme.example> | Retail | Delft | 2019 | 40 nodes | bare metal |
                """).getFirst().content();

        assertThat(content.profile()).isEqualTo(new Profile(List.of("AC", "Apex"), "https://acme.example", "Retail",
                "Delft", "2019", "40 nodes", "bare metal"));
    }

    @Test
    void takesTheAddressBehindANameForTheCompanysOwn() {
        var content = rows("| Company | Product |\n|---|---|\n| [Acme](https://acme.example) | Shop |\n").getFirst()
                .content();

        assertThat(content.profile().site()).isEqualTo("https://acme.example");
    }

    @Test
    void keepsWhatIsSaidOfTheUseInItsOwnWords() {
        var content = rows("""
                | Company | Use |
                |---|---|
                | Acme | We train deep learning models |
                """).getFirst().content();

        assertThat(content.category()).isEqualTo("machine-learning");
        assertThat(content.remark()).isEqualTo("We train deep learning models");
    }

    @ParameterizedTest
    @ValueSource(strings = {"| Name | Product |\n|---|---|\n| a | b |\n", "| Company | Phone |\n|---|---|\n| a | b |\n",
            "No table at all", "| 参数 | 说明 |\n|---|---|\n| a | b |\n"})
    void leavesOtherTablesAlone(String text) {
        assertThat(read(text)).isEqualTo(Reading.nothing());
    }

    @Test
    void countsBlankRowsOnce() {
        var reading = read("""
                | Company | Product |
                |---|---|
                | Acme | Shop |
                |  |  |
                |  |  |
                """);

        assertThat(reading.problems()).extracting(Problem::toString)
                .containsExactly(ADOPTERS + ":1: 2 blank rows were left out");
    }

    @Test
    void tellsTheEditorWhatIsWrongAndTakesTheRest() {
        var reading = read("""
                | Company | Product | Source |
                |---|---|---|
                | Acme | Shop |
                | Bolt | Pay | [talk](https://example.org/b) | more |
                |  | Lonely | [x](https://example.org/c) |
                | Core | Bank | [broken](htp:/example.org) |
                """);

        assertThat(reading.problems()).extracting(Problem::line).containsExactly(3, 4, 5, 6);
        assertThat(reading.problems()).extracting(problem -> problem.message().english()).satisfiesExactly(
                few -> assertThat(few).contains("2 cells, its header 3"),
                many -> assertThat(many).contains("4 cells, its header 3"),
                nobody -> assertThat(nobody).contains("no company"),
                broken -> assertThat(broken).contains("'broken'"));
        assertThat(reading.memo()).isNotNull();
        assertThat(java.util.Objects.requireNonNull(reading.memo()).rows())
                .extracting(row -> row.content().company()).containsExactly("Acme", "Bolt", "Core");
    }

    @Test
    void whatItRemembersSurvivesBeingWritten() {
        var table = Tables.table(ADOPTERS, Tables.withHeader(Tables.row("Acme", "Shop", "https://example.org/a")));
        var json = JsonMapper.shared();

        assertThat(json.readValue(json.writeValueAsString(table), CaseTable.class)).isEqualTo(table);
    }

    private static List<CaseTable.Row> rows(String text) {
        return Tables.table(ADOPTERS, text).rows();
    }

    private static Reading<CaseTable> read(String text) {
        return CaseTableReader.readTables(file(ADOPTERS, text));
    }
}
