package dev.portolan.search.lucene;

import static dev.portolan.search.lucene.Library.entry;
import static dev.portolan.search.lucene.Library.ids;
import static dev.portolan.search.lucene.Library.section;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.search.SearchEngine;
import dev.portolan.search.SearchIndex;
import dev.portolan.search.Vocabulary;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneSearchIndexTests {
    @TempDir
    Path folder;

    private SearchIndex index;

    @BeforeEach
    void open() {
        index = SearchEngine.embedded(folder, Vocabulary.none());
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void findsAChineseNoteByAWordInsideASentence() {
        index.apply(List.of(entry("limits", section("limits", "资源", "限制", "为每个容器设置资源限制"))), List.of());

        assertThat(ids(index, "容器")).containsExactly("limits");
    }

    @Test
    void findsCharactersOfTwoWordsOnlyWhereTheyStandTogether() {
        index.apply(List.of(entry("a.md", section("together", "平台", "", "容器集群的管理")),
                entry("b.md", section("apart", "平台", "", "器，在此；集，在彼。"))), List.of());

        assertThat(ids(index, "器集")).containsExactly("together");
    }

    @Test
    void takesChineseWordsTypedInOnePieceForOneName() {
        index.apply(List.of(entry("a.md", section("one", "平台", "", "容器集群的管理")),
                entry("b.md", section("apart", "平台", "", "把容器放进集群。"))), List.of());

        assertThat(hits("容器集群")).containsExactly("one ALL", "apart MOST");
        assertThat(hits("容器 集群")).containsExactlyInAnyOrder("one ALL", "apart ALL");
        assertThat(hits("集群管理")).contains("one ALL");
    }

    private List<String> hits(String text) {
        return index.search(Library.question(text)).hits().stream()
                .map(hit -> hit.document().id() + " " + hit.match()).toList();
    }

    @Test
    void forgetsARemovedOwner() {
        index.apply(List.of(entry("a", section("a", "Pods", "", "smallest unit"))), List.of());

        index.apply(List.of(), List.of("a"));

        assertThat(ids(index, "pods")).isEmpty();
        assertThat(index.remembered()).isEmpty();
    }
}
