package dev.portolan.search.lucene;

import static dev.portolan.search.lucene.Library.entry;
import static dev.portolan.search.lucene.Library.ids;
import static dev.portolan.search.lucene.Library.question;
import static dev.portolan.search.lucene.Library.section;
import static dev.portolan.search.lucene.Library.vocabulary;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.search.Answer.Reading;
import dev.portolan.search.Answer.Reading.How;
import dev.portolan.search.SearchEngine;
import dev.portolan.search.SearchIndex;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnderstandingTests {
    @TempDir
    Path folder;
    private SearchIndex index;

    @BeforeEach
    void open() {
        index = SearchEngine.embedded(folder, vocabulary(List.of("rolling update", "滚动更新")));
        index.apply(List.of(entry("a.md", section("container", "Container", "", "A container is restarted."),
                section("rolling", "部署", "滚动更新", "逐步替换。"), section("software", "桌面", "软件", "安装软件。"))), List.of());
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void saysWhatWasPutRight() {
        var answer = index.search(question("contianer"));

        assertThat(answer.suggestion()).isEqualTo("container");
        assertThat(answer.readings()).containsExactly(new Reading(How.REPAIRED, "contianer", "container"));
        assertThat(ids(answer)).containsExactly("container");
    }

    @Test
    void takesNoShortWordForAnotherThatOnlyLooksLikeIt() {
        index.apply(List.of(entry("surely", section("surely", "Surely", "", "It surely works."))), List.of());

        assertThat(index.search(question("safely")).suggestion()).isNull();
        assertThat(index.search(question("sureyl")).suggestion()).isEqualTo("surely");
    }

    @Test
    void saysWhatWasTakenForABeginning() {
        assertThat(index.search(question("restar")).readings())
                .containsExactly(new Reading(How.COMPLETED, "restar", ""));
    }

    @Test
    void saysWhatWasReadInSimplifiedCharacters() {
        assertThat(index.search(question("軟體")).readings())
                .containsExactly(new Reading(How.SIMPLIFIED, "軟體", "软件"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"contianer", "restar", "軟體", "rolling update"})
    void takesALiteralQuestionAsItIs(String text) {
        assertThat(ids(index.search(question(text)))).isNotEmpty();

        var literal = index.search(question(text).literally());

        assertThat(literal.total()).isZero();
        assertThat(literal.readings()).isEmpty();
        assertThat(literal.expansions()).isEmpty();
        assertThat(literal.suggestion()).isNull();
    }

    @Test
    void findsWhatALiteralQuestionSays() {
        assertThat(ids(index.search(question("滚动更新").literally()))).containsExactly("rolling");
    }
}
