package dev.portolan.search.lucene;

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
        assertThat(String.join("|", index.suggest(typed, 10).stream().map(Suggestion::text).toList())).isEqualTo(texts);
    }

    @Test
    void leadsToWhereTheTextStands() {
        assertThat(index.suggest("sto", 1)).containsExactly(new Suggestion("Storage", "/notes/storage", "section"));
    }

    @Test
    void forgetsWhatIsRemoved() {
        index.apply(List.of(), List.of("storage.md"));

        assertThat(index.suggest("persistent", 10)).isEmpty();
    }
}
