package dev.portolan.site;

import static dev.portolan.site.TinyIndex.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import dev.portolan.search.Answer;
import dev.portolan.search.Question;
import dev.portolan.search.SearchBusy;
import dev.portolan.search.SearchIndex;
import dev.portolan.web.Signpost.Place;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SearchSignpostTests {
    private final SearchSignpost signpost = new SearchSignpost(
            new TinyIndex(note("limits.md", "limits", "Memory", "about", "en", "pods"),
                    note("limits.md", "limits", "", "", "en", "pods")));

    @Test
    void pointsToWhatTheLastNameFinds() {
        assertThat(signpost.towards(List.of("notes", "limits"), "en")).containsExactly(
                new Place("limits › Memory", "/notes/limits#memory"), new Place("limits", "/notes/limits"));
    }

    @Test
    void asksForAllNamesWhenTheLastOneFindsNothing() {
        assertThat(signpost.towards(List.of("limits", "Memory about"), "en")).containsExactly(
                new Place("limits › Memory", "/notes/limits#memory"));
    }

    @Test
    void asksForNotesInTheVisitorsLanguage() {
        var index = mock(SearchIndex.class);
        given(index.search(any())).willThrow(new SearchBusy());

        new SearchSignpost(index).towards(List.of("limits"), "zh");

        verify(index).search(argThat(question -> new Question.Folding("zh").equals(question.folding())));
    }

    @Test
    void pointsToWhatTheVisitorReadsFirst() {
        var both = new SearchSignpost(new TinyIndex(note("pods.md", "pods", "", "", "en", "pods"),
                note("zh/pods.md", "pods 入门", "", "", "zh", "pods")));

        assertThat(both.towards(List.of("pods"), "zh")).extracting(Place::url)
                .containsExactly("/notes/zh/pods", "/notes/pods");
    }

    @Test
    void pointsNowhereForEndlessAddresses() {
        assertThat(signpost.towards(List.of("limits ".repeat(50)), "en")).isEmpty();
    }

    @Test
    void takesNoNameForAMisspellingOfAnother() {
        var repairing = mock(SearchIndex.class);
        var node = new TinyIndex(note("node.md", "node", "", "", "en", "cluster"))
                .search(new Question("node", Map.of(), Question.Sort.RELEVANCE, 1, 10));
        given(repairing.search(any())).willReturn(
                new Answer(1, node.hits(), Map.of(), "node", List.of(), List.of(), null));

        assertThat(new SearchSignpost(repairing).towards(List.of("nope"), "en")).isEmpty();
    }

    @Test
    void pointsNowhereWhileSearchIsBusy() {
        var busy = mock(SearchIndex.class);
        given(busy.search(any())).willThrow(new SearchBusy());

        assertThat(new SearchSignpost(busy).towards(List.of("limits"), "en")).isEmpty();
    }
}
