package dev.portolan.search.lucene;

import static dev.portolan.search.lucene.Library.entry;
import static dev.portolan.search.lucene.Library.ids;
import static dev.portolan.search.lucene.Library.question;
import static dev.portolan.search.lucene.Library.section;
import static dev.portolan.search.lucene.Library.vocabulary;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portolan.search.Answer;
import dev.portolan.search.SearchBusy;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskingTests {
    @TempDir
    Path folder;
    private Generation generation;

    @BeforeEach
    void open() throws IOException {
        generation = new Generation(folder);
        generation.apply(List.of(entry("a.md", section("limits", "Limits", "", "A limit bounds memory."))), List.of());
    }

    @AfterEach
    void close() throws IOException {
        generation.close();
    }

    @Test
    void saysThatThereWasNoTimeRatherThanThatThereIsNothing() throws IOException {
        assertThat(ids(answer(Duration.ofMinutes(1)))).containsExactly("limits");

        assertThatThrownBy(() -> answer(Duration.ofMinutes(-1))).isInstanceOf(SearchBusy.class);
    }

    private Answer answer(Duration patience) throws IOException {
        return generation.read(searcher -> new Asking(searcher, question("memory"), patience)
                .answer(new Understanding(new Glossary(vocabulary()))));
    }
}
