package dev.portolan.search.lucene;

import static dev.portolan.search.lucene.Library.entry;
import static dev.portolan.search.lucene.Library.section;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.search.Hit;
import dev.portolan.search.SearchDocument;
import dev.portolan.search.SearchEngine;
import dev.portolan.search.SearchIndex;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTests {
    @TempDir
    Path folder;

    private SearchIndex index;

    @BeforeEach
    void open() {
        index = SearchEngine.embedded(folder, Library.vocabulary(List.of("rolling update", "滚动更新")));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({"更新, 逐步<mark>更新</mark>每个 Pod", "步更, 逐<mark>步更</mark>新每个 Pod", "pods, 逐步更新每个 <mark>Pod</mark>",
            "每個, 逐步更新<mark>每个</mark> Pod", "ＰＯＤ, 逐步更新每个 <mark>Pod</mark>", "个, 逐步更新每<mark>个</mark> Pod"})
    void marksWhatWasAskedForInText(String text, String marked) {
        assertThat(hit(section("a", "", "", "逐步更新每个 Pod"), text).snippet().html()).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource({"contianer, 'A <mark>container</mark> in containerd, <mark>Containers</mark>'",
            "contain, 'A <mark>container</mark> in <mark>containerd</mark>, <mark>Containers</mark>'"})
    void marksRepairedAndCompletedWords(String text, String marked) {
        var hit = hit(section("a", "", "", "A container in containerd, Containers"), text);

        assertThat(hit.snippet().html()).isEqualTo(marked);
    }

    @Test
    void marksAddedTermsAsAWhole() {
        var hit = hit(section("a", "滚动更新", "Update", "A rolling update is no update of rolls"), "滚动更新");

        assertThat(hit.title().html()).isEqualTo("<mark>滚动更新</mark>");
        assertThat(hit.heading().html()).isEqualTo("Update");
        assertThat(hit.snippet().html()).isEqualTo("A <mark>rolling update</mark> is no update of rolls");
    }

    @Test
    void marksAnIdentifierWhole() {
        var hit = hit(section("a", "", "", "kube-dns is no kube-proxy"), "kube-dns");

        assertThat(hit.snippet().html()).isEqualTo("<mark>kube-dns</mark> is no kube-proxy");
    }

    @Test
    void escapesWhatStandsAroundTheMarks() {
        var hit = hit(section("a", "", "", "<b>pod</b> & \"more\""), "pod");

        assertThat(hit.snippet().html()).isEqualTo("&lt;b&gt;<mark>pod</mark>&lt;/b&gt; &amp; &quot;more&quot;");
    }

    @Test
    void takesTheSnippetFromTheCodeWhenOnlyTheCodeHoldsIt() {
        var hit = hit(section("a", "", "", "More replicas help.", "kubectl scale web --replicas=4"), "--replicas=4");

        assertThat(hit.snippet().html()).isEqualTo("kubectl scale web --<mark>replicas=4</mark>");
    }

    @Test
    void cutsTheSnippetAroundTheBestPassage() {
        var text = "The volume. " + "Nothing to see here. ".repeat(40) + "Take a snapshot of the volume first. "
                + "And so on. ".repeat(40);

        var snippet = hit(section("a", "", "", text), "snapshot volume").snippet();

        assertThat(snippet.html()).startsWith("… ").endsWith(" …")
                .contains("<mark>snapshot</mark> of the <mark>volume</mark>");
        assertThat(snippet.text()).hasSizeBetween(160, 240);
    }

    @Test
    void beginsWithTheTextWhereNothingIsMarked() {
        assertThat(hit(section("a", "Volumes", "", "How data lives on."), "volumes").snippet().html())
                .isEqualTo("How data lives on.");
    }

    private Hit hit(SearchDocument document, String text) {
        index.apply(List.of(entry("owner", document)), List.of());
        return index.search(Library.question(text)).hits().getFirst();
    }
}
