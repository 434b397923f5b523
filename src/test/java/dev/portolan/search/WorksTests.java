package dev.portolan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorksTests {
    private static final Map<String, List<String>> SECTIONS = Map.of("type", List.of("section"));

    @TempDir
    Path folder;

    private SearchIndex index;
    private Works works;

    @BeforeEach
    void threeNotesOfWhichOneIsTranslated() {
        index = SearchEngine.embedded(folder, Vocabulary.none());
        index.apply(List.of(new Entry("all", "1", List.of(section("en/pods#a", "en/pods", "en", "pods"),
                section("en/pods#b", "en/pods", "en", "pods"), section("zh/pods#a", "zh/pods", "zh", "pods"),
                section("nets#a", "nets", "en", null), section("卷#a", "卷", "zh", null)), null, null)), List.of());
        works = new Works(index);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void countsAWorkOnceWithAllItsPartsAndTranslations() {
        assertThat(works.count(SECTIONS)).isEqualTo(3);
        assertThat(works.count(Map.of("lang", List.of("zh")))).isEqualTo(2);
        assertThat(works.count(Map.of("type", List.of("case")))).isZero();
    }

    @Test
    void prefersALanguageAndTakesAnotherWhereThereIsNone() {
        assertThat(works.most(SECTIONS, "zh", 9)).extracting(SearchDocument::group).containsExactly("zh/pods", "nets",
                "卷");
        assertThat(works.most(SECTIONS, "en", 9)).extracting(SearchDocument::group).containsExactly("en/pods", "nets",
                "卷");
    }

    @Test
    void takesThoseWithMostOfWhatIsAsked() {
        assertThat(works.most(SECTIONS, "en", 1)).extracting(SearchDocument::group).containsExactly("en/pods");
    }

    private static SearchDocument section(String id, String group, String lang, @Nullable String alternateOf) {
        return new SearchDocument(id, "section", group, "", List.of(), "", "", List.of(), "/notes/" + id, "", lang,
                Map.of(), 1, group, alternateOf, null, 0);
    }
}
