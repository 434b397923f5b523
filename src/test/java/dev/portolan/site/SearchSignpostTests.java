package dev.portolan.site;

import static dev.portolan.site.TinyIndex.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import dev.portolan.search.SearchBusy;
import dev.portolan.search.SearchIndex;
import dev.portolan.web.Signpost.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchSignpostTests {
    private final SearchSignpost signpost = new SearchSignpost(
            new TinyIndex(note("limits.md", "limits", "Memory", "about", "en", "pods"),
                    note("limits.md", "limits", "", "", "en", "pods")));

    @Test
    void pointsToWhatTheLastNameFinds() {
        assertThat(signpost.towards(List.of("notes", "limits"))).containsExactly(
                new Place("limits › Memory", "/notes/limits#memory"), new Place("limits", "/notes/limits"));
    }

    @Test
    void asksForAllNamesWhenTheLastOneFindsNothing() {
        assertThat(signpost.towards(List.of("limits", "Memory about"))).containsExactly(
                new Place("limits › Memory", "/notes/limits#memory"));
    }

    @Test
    void pointsNowhereForEndlessAddresses() {
        assertThat(signpost.towards(List.of("limits ".repeat(50)))).isEmpty();
    }

    @Test
    void pointsNowhereWhileSearchIsBusy() {
        var busy = mock(SearchIndex.class);
        given(busy.search(any())).willThrow(new SearchBusy());

        assertThat(new SearchSignpost(busy).towards(List.of("limits"))).isEmpty();
    }
}
