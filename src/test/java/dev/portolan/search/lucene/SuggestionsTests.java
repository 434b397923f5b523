package dev.portolan.search.lucene;

import static dev.portolan.search.lucene.Library.adopter;
import static dev.portolan.search.lucene.Library.entry;
import static dev.portolan.search.lucene.Library.section;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.search.SearchEngine;
import dev.portolan.search.SearchIndex;
import dev.portolan.search.Suggestion;
import dev.portolan.search.Vocabulary;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTests {
    @TempDir
    Path folder;

    private SearchIndex index;

    @BeforeEach
    void open() {
        index = SearchEngine.embedded(folder, Vocabulary.none());
        index.apply(List.of(
                entry("storage.md", section("storage", "Storage", "", "…"),
                        section("pv", "Storage", "Persistent Volumes", "…"),
                        section("pvc", "Storage", "持久卷声明", "…")),
                entry("volumes.md", section("volumes", "Volumes", "", "…"), section("more", "Volumes", "持久卷声明", "…")),
                entry("start.md", section("start", "Getting started", "Local storage", "…"))), List.of());
    }

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({"sto, Storage|Local storage", "ＶＯＬ, Volumes|Persistent Volumes", "卷, 持久卷声明", "卷聲, 持久卷声明",
            "started, Getting started", "getting  st, Getting started", "torage, ''", "' ', ''", "'', ''"})
    void completesFromTheBeginningOfAWord(String typed, String texts) {
        assertThat(texts(typed)).isEqualTo(texts);
    }

    @Test
    void leadsToWhereTheTextStands() {
        assertThat(index.suggest("sto", 1)).containsExactly(new Suggestion("Storage", "/notes/storage", "section"));
    }

    @Test
    void suggestsTermsOfTheVocabularyThatFindSomething() {
        index.close();
        index = SearchEngine.embedded(folder, Library.vocabulary(List.of("statefulset", "有状态副本集"),
                List.of("pvc", "持久卷声明"), List.of("storage", "存储")));

        assertThat(index.suggest("stat", 10)).isEmpty();
        assertThat(index.suggest("pv", 10)).containsExactly(new Suggestion("pvc", null, "term"));
        assertThat(index.suggest("storage", 1)).extracting(Suggestion::type).containsExactly("section");
    }

    @Test
    void suggestsCommandsOfTheCodeThoseThatStandInMostPlacesFirst() {
        index.apply(List.of(
                entry("undo.md",
                        section("undo", "Undo", "", "…", "$ kubectl rollout undo deployment/web\nkubectl get pods")),
                entry("look.md", section("look", "Look", "", "…", "kubectl get pods -o wide | grep web"))), List.of());

        assertThat(index.suggest("kubectl", 10)).containsExactly(new Suggestion("kubectl get pods", null, "command"),
                new Suggestion("kubectl rollout undo", null, "command"));
        assertThat(texts("und")).isEqualTo("Undo|kubectl rollout undo");
    }

    @Test
    void leavesRoomForEveryKindAndPutsFirstWhatBeginsAsTyped() {
        index.apply(List.of(entry("helm.md", section("a", "About helm 1", "", "…", "helm repo add x"),
                section("b", "About helm 2", "", "…"), section("c", "About helm 3", "", "…"),
                section("d", "About helm 4", "", "…"), section("e", "About helm 5", "", "…")),
                entry("case", adopter("x", "Helmsman", "production", null))), List.of());

        assertThat(texts("helm", 5)).isEqualTo("Helmsman|helm repo add|About helm 1|About helm 2|About helm 3");
        assertThat(texts("helm", 20).split("\\|")).hasSize(7);
    }

    @Test
    void forgetsWhatIsRemoved() {
        index.apply(List.of(), List.of("storage.md"));

        assertThat(index.suggest("persistent", 10)).isEmpty();
    }

    private String texts(String typed) {
        return texts(typed, 10);
    }

    private String texts(String typed, int limit) {
        return String.join("|", index.suggest(typed, limit).stream().map(Suggestion::text).toList());
    }
}
