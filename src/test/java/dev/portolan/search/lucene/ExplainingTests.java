package dev.portolan.search.lucene;

import static dev.portolan.search.lucene.Library.entry;
import static dev.portolan.search.lucene.Library.question;
import static dev.portolan.search.lucene.Library.section;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.search.Explanation;
import dev.portolan.search.Explanation.Met;
import dev.portolan.search.Explanation.Origin;
import dev.portolan.search.Explanation.Tier;
import dev.portolan.search.Explanation.Wording;
import dev.portolan.search.SearchEngine;
import dev.portolan.search.SearchIndex;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainingTests {
    @TempDir
    Path folder;

    private SearchIndex index;

    @BeforeEach
    void open() {
        index = SearchEngine.embedded(folder, Library.vocabulary(List.of("rolling update", "滚动更新")));
        index.apply(List.of(entry("a.md", section("a", "Deployments", "滚动更新", "Waits for each container to be ready.",
                "kubectl rollout status"))), List.of());
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void namesWhereEachWordStands() {
        assertThat(explained("container status")).isEqualTo(new Explanation(Tier.ALL,
                List.of(met("container", "container", Origin.ASKED, "body"),
                        met("status", "status", Origin.ASKED, "code")),
                List.of()));
    }

    @Test
    void namesOtherWordingsWithWhereTheyComeFrom() {
        assertThat(explained("rolling update contianer").met()).containsExactly(
                met("rolling update", "滚动更新", Origin.EXPANDED, "heading"),
                met("contianer", "container", Origin.REPAIRED, "body"));
        assertThat(explained("contai").met()).containsExactly(met("contai", "container", Origin.COMPLETED, "body"));
    }

    @Test
    void namesWhatIsNotThere() {
        var explanation = explained("container ready database");

        assertThat(explanation.tier()).isEqualTo(Tier.MOST);
        assertThat(explanation.missing()).containsExactly("database");
    }

    @Test
    void tellsTheVeryHeadingFromAWordInIt() {
        assertThat(explained("滚动更新").tier()).isEqualTo(Tier.EXACT);
        assertThat(explained("更新").tier()).isEqualTo(Tier.ALL);
    }

    @Test
    void saysNothingUnlessAsked() {
        assertThat(index.search(question("container")).hits().getFirst().explanation()).isNull();
    }

    private static Met met(String term, String text, Origin origin, String field) {
        return new Met(term, List.of(new Wording(text, origin, List.of(field))));
    }

    private Explanation explained(String text) {
        var hits = index.search(question(text).asExplained()).hits();
        return Objects.requireNonNull(hits.getFirst().explanation());
    }
}
