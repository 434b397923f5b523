package dev.portolan.search.lucene;

import static dev.portolan.search.lucene.Library.entry;
import static dev.portolan.search.lucene.Library.ids;
import static dev.portolan.search.lucene.Library.section;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.search.Entry;
import dev.portolan.search.SearchEngine;
import dev.portolan.search.SearchIndex;
import dev.portolan.search.Vocabulary;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RebuildTests {
    private static final Entry OLD = entry("a.md", section("old", "Volumes", "", "Old."));
    private static final Entry NEW = entry("a.md", section("new", "Volumes", "", "New."));

    @TempDir
    Path folder;

    private SearchIndex index;

    @BeforeEach
    void open() {
        index = SearchEngine.embedded(folder, Vocabulary.none());
        index.apply(List.of(OLD), List.of());
        index.commit();
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void changesNothingForReadersUntilItIsSwappedIn() {
        try (var rebuild = index.rebuild()) {
            rebuild.apply(Stream.of(NEW));
            assertThat(ids(index, "volumes")).containsExactly("old");

            rebuild.swap();
            assertThat(ids(index, "volumes")).containsExactly("new");
        }

        assertThat(ids(index, "volumes")).containsExactly("new");
    }

    @Test
    void isNotDisturbedByACommitOfTheOldIndex() {
        try (var rebuild = index.rebuild()) {
            rebuild.apply(Stream.of(NEW));
            index.commit();

            rebuild.swap();
        }

        assertThat(ids(index, "volumes")).containsExactly("new");
    }

    @Test
    void survivesARestartOnceItIsSwappedIn() {
        try (var rebuild = index.rebuild()) {
            rebuild.apply(Stream.of(NEW));
            rebuild.swap();
        }
        index.close();

        index = SearchEngine.embedded(folder, Vocabulary.none());

        assertThat(ids(index, "volumes")).containsExactly("new");
    }

    @Test
    void isDroppedWithoutASwap() {
        try (var rebuild = index.rebuild()) {
            rebuild.apply(Stream.of(NEW));
        }

        assertThat(ids(index, "volumes")).containsExactly("old");
        assertThat(folder.resolve("lucene-" + IndexFolder.FORMAT)).isDirectoryNotContaining("glob:**generation-2");
    }

    @Test
    void answersEveryQuestionWhileItIsSwappedIn() throws Exception {
        var done = new AtomicBoolean();
        try (var threads = Executors.newSingleThreadExecutor()) {
            var answers = threads.submit(() -> answersUntil(done));
            for (int i = 0; i < 5; i++) {
                try (var rebuild = index.rebuild()) {
                    rebuild.apply(Stream.of(i % 2 == 0 ? NEW : OLD));
                    rebuild.swap();
                }
            }
            done.set(true);

            assertThat(answers.get()).isSubsetOf(List.of("old"), List.of("new"));
        }
    }

    private Set<List<String>> answersUntil(AtomicBoolean done) {
        var answers = new HashSet<List<String>>();
        while (!done.get()) {
            answers.add(ids(index, "volumes"));
        }
        return answers;
    }
}
