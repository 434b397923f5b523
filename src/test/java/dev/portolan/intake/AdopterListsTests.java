package dev.portolan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.markdown.MarkdownReader;
import dev.portolan.sources.SourcePath;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdopterListsTests {
    @ParameterizedTest
    @ValueSource(strings = {"ADOPTERS.md", "net/users.md", "adopters"})
    void knowsThemByTheirName(String path) {
        assertThat(isOne(path, "- [a](https://example.org/)")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"# Who's using Flannel?\n\n- a", "text\n\n## 采用者\n", "# Powered by\n\n## More"})
    void knowsThemByTheirFirstHeading(String markdown) {
        assertThat(isOne("net.md", markdown)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"公司|产品", "单位名称|使用环境", "Organization|How we use it", "Adopter|Link",
            "Company name|QA stage"})
    void knowsThemByTheColumnsThatCasesAreReadFrom(String header) {
        assertThat(isOne("net.md", "# Links\n\n|" + header + "|\n|--|--|\n|a|b|\n")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"# Links\n\n## Adopters", "# Users of Linux", "|Title|Source|\n|--|--|\n|a|b|",
            "|Company|\n|--|\n|a|", ""})
    void takesNothingElseForThem(String markdown) {
        assertThat(isOne("net.md", markdown)).isFalse();
        assertThat(isOne("adopters/net.md", markdown)).isFalse();
    }

    @Test
    void namesTheLinesOfCaseTablesAlone() {
        var document = new MarkdownReader()
                .read("|Title|Source|\n|--|--|\n|a|b|\n\n|Company|Source|\n|--|--|\n|a|b|\n|c|d|\n");

        assertThat(AdopterLists.linesOfCaseTables(document)).containsExactlyInAnyOrder(5, 7, 8);
    }

    private static boolean isOne(String path, String markdown) {
        return AdopterLists.isOne(new ReadFile(SourcePath.references(path), markdown,
                new MarkdownReader().read(markdown), Instant.EPOCH));
    }
}
