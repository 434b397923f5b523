package dev.portolan.registry.adopters;

import static dev.portolan.registry.adopters.Read.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableReadingTests {
    @Test
    void findsTheCompanyWhereverItsColumnStands() {
        var reading = read("ADOPTERS.md", """
                # Adopters

                | # | 公司 | 官网 | 阶段 |
                |---|---|---|---|
                | 1 | 甲公司 | https://jia.example | 生产环境 |
                | 2 | 乙公司 | | 测试 |
                """);

        assertThat(reading.adopters()).extracting(Adopter::company).containsExactly("甲公司", "乙公司");
        assertThat(reading.adopters()).extracting(Adopter::url).containsExactly("https://jia.example", "");
        assertThat(reading.adopters()).extracting(Adopter::environment).containsExactly("生产环境", "测试");
        assertThat(reading.adopters()).extracting(Adopter::line).containsExactly(5, 6);
    }

    @Test
    void readsRowsWithoutDelimitersAndAcrossBlankLinesAndComments() {
        var reading = read("ADOPTERS.md", """
                | Company | Stage |
                | Acme | production |

                | Beta Ltd. | trial | more | than | titled |
                <!-- | Template Inc. | production | -->
                | Gamma |
                """);

        assertThat(reading.adopters()).extracting(Adopter::company).containsExactly("Acme", "Beta Ltd.", "Gamma");
        assertThat(reading.adopters()).extracting(Adopter::line).containsExactly(2, 4, 6);
    }

    @Test
    void readsATableInAFence() {
        var reading = read("ADOPTERS.md", """
                ```table
                Organization | Usage
                Acme | in our production clusters
                ```
                """);

        assertThat(reading.adopters()).extracting(Adopter::company).containsExactly("Acme");
        assertThat(reading.adopters()).extracting(Adopter::environment).containsExactly("production");
    }

    @Test
    void takesTheNameOfALogoFromItsAlternativeText() {
        var reading = read("USERS.md", """
                | Organization | Usage |
                |---|---|
                | [<img src="a.png" alt="Acme Logo" width="9">](https://acme.example) | all |
                """);

        assertThat(reading.adopters()).extracting(Adopter::company).containsExactly("Acme");
        assertThat(reading.adopters()).extracting(Adopter::url).containsExactly("https://acme.example");
    }

    @Test
    void readsBadgesAndTicksAsStages() {
        var reading = read("USERS.md", """
                | User | Status |
                |---|---|
                | [Acme](https://acme.example) | ![](https://img.shields.io/badge/-production-blue) |
                | Beta | ![testing](https://img.shields.io/badge/x-y-z) |

                | Company | Production | Testing |
                |---|---|---|
                | Gamma | ✅ | ✅ |
                | Delta |  | x |
                """);

        assertThat(reading.adopters()).extracting(Adopter::environment).containsExactly("production", "testing",
                "Production", "Testing");
    }

    @Test
    void findsTheStagesInAColumnWhoseTitleDoesNotSaySo() {
        var reading = read("USERS.md", """
                | Organization | Workload |
                |---|---|
                | Acme | production |
                | Beta | proof-of-concept |
                """);

        assertThat(reading.adopters()).extracting(Adopter::environment).containsExactly("production",
                "proof-of-concept");
    }

    @Test
    void readsAWallOfLogosInATable() {
        var reading = read("USERS.md", """
                <table>
                <tr><td><a href="https://a.example"><img src="a.png" alt="Aaa"></a></td><td><img src="b.png" alt="Bbb"></td></tr>
                <tr><td>Ccc<br><a href="https://c.example"><img src="c.png"></a></td></tr>
                </table>
                """);

        assertThat(reading.adopters()).extracting(Adopter::company).containsExactly("Aaa", "Bbb", "Ccc");
        assertThat(reading.adopters()).extracting(Adopter::url).containsExactly("https://a.example", "",
                "https://c.example");
    }

    @Test
    void leavesTablesOfOtherThingsAlone() {
        var reading = read("README.md", """
                # Widget

                ## Adopters

                | Flag | Description |
                |---|---|
                | -x | does x |

                | Phase | Meaning |
                |---|---|
                | Production | used for good |
                """);

        assertThat(reading.adopters()).extracting(Adopter::company).isEmpty();
    }

    @Test
    void saysWhichRowNamesNoCompany() {
        assertThat(Read.leftOut("ADOPTERS.md", """
                | Company | Stage |
                |---|---|
                |  | production |
                """)).containsExactly("3: this row names no company");
    }

    @Test
    void readsNamesWithTheirUseWhateverKindTheyAreOf() {
        var reading = read("ADOPTERS.md", """
                | Type | Name | Since | Website | Use-Case |
                |:-|:-|:-|:-|:-|
                | Vendor | Acme | 2022 | [link](https://acme.example) | Ships it |
                """);

        assertThat(reading.adopters()).extracting(Adopter::company, Adopter::url)
                .containsExactly(tuple("Acme", "https://acme.example"));
    }

    @Test
    void readsATableRightBelowAParagraph() {
        var reading = read("ADOPTERS.md", """
                The companies are listed by phase.
                | Organization | Description of Use |
                | --- | --- |
                | Acme | Shop |
                """);

        assertThat(reading.adopters()).extracting(Adopter::company).containsExactly("Acme");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', value = {
            "Link ! https://acme.example/blog", "来源 ! [talk](https://acme.example/blog)", "URL ! acme.example/blog"})
    void keepsTheLinkOfASourceAsEvidenceThoughItIsTheAddressToo(String title, String cell) {
        var acme = read("ADOPTERS.md", """
                | Company | %s |
                | --- | --- |
                | Acme | %s |
                """.formatted(title, cell)).adopters().getFirst();

        assertThat(acme.url()).endsWith("acme.example/blog");
        assertThat(acme.evidence()).extracting(Adopter.Evidence::url).containsExactly(acme.url());
        assertThat(acme.home()).isEmpty();
    }

    @Test
    void takesEveryColumnOfSourcesAndTheWebsiteForItself() {
        var reading = read("ADOPTERS.md", """
                | Company | Link | 来源 | Website |
                | --- | --- | --- | --- |
                | Acme | https://blog.acme.example | KubeCon 2025 | https://acme.example |
                | [Beta](https://b.example) | https://b.example | [x](https://x.example/1), [y](https://x.example/2) | |
                """);

        assertThat(reading.columns()).containsEntry("Link", "source").containsEntry("来源", "source")
                .containsEntry("Website", "website");
        assertThat(reading.adopters()).extracting(Adopter::url, Adopter::home).containsExactly(
                tuple("https://acme.example", "https://acme.example"), tuple("https://b.example", "https://b.example"));
        assertThat(reading.adopters()).extracting(Adopter::evidence).containsExactly(
                List.of(new Adopter.Evidence("https://blog.acme.example", "https://blog.acme.example"),
                        new Adopter.Evidence("KubeCon 2025", "")),
                List.of(new Adopter.Evidence("https://b.example", "https://b.example"),
                        new Adopter.Evidence("x", "https://x.example/1"),
                        new Adopter.Evidence("y", "https://x.example/2")));
    }

    @Test
    void namesLinksThatLeadNowhere() {
        assertThat(Read.leftOut("ADOPTERS.md", """
                | Company | Link | Mail |
                | --- | --- | --- |
                | [Fabrikam](htp:/fabrikam) | [talk](javascript:alert) | [us](mailto:us@f.example) |
                """)).containsExactly(
                "3: the link 'htp:/fabrikam' has no usable http or https address and was left out",
                "3: the link 'javascript:alert' has no usable http or https address and was left out");
    }

    @Test
    void followsTheLinkOfAColumnThatIsNothingElse() {
        var reading = read("ADOPTERS.md", """
                | Organization | Product | More Information |
                | --- | --- | --- |
                | Acme | Shop | [link](https://acme.example/shop) |
                """);

        assertThat(reading.adopters()).extracting(Adopter::url, Adopter::remark)
                .containsExactly(tuple("https://acme.example/shop", ""));
    }
}
