package dev.portolan.links;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.sources.SourcePath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LinksTests {
    private static final SourcePath PODS = SourcePath.content("pods.md");
    private static final SourcePath JOBS = SourcePath.content("jobs.md");

    private final Links links = new Links();

    @Test
    void answersInTheOrderOfFilesAndLines() {
        var late = inner(PODS, 9, "/notes/limits");
        var early = inner(PODS, 2, "/notes/limits");
        var other = inner(JOBS, 5, "/notes/limits");

        links.apply(Map.of(PODS, List.of(late, early), JOBS, List.of(other)), Set.of());

        assertThat(links.to("/notes/limits")).containsExactly(other, early, late);
        assertThat(links.from(PODS)).containsExactly(early, late);
    }

    @Test
    void findsAnAddressInWhicheverSchemeItWasWritten() {
        var plain = outer(PODS, 1, "http://example.org/a");
        var secure = outer(JOBS, 1, "https://example.org/a");
        links.apply(Map.of(PODS, List.of(plain), JOBS, List.of(secure)), Set.of());

        assertThat(links.to(CanonicalUrl.of("https://example.org/a#part").orElseThrow())).containsExactly(secure,
                plain);
    }

    @Test
    void replacesTheLinksOfAChangedFileAndNoOthers() {
        links.apply(Map.of(PODS, List.of(inner(PODS, 1, "/notes/a"), inner(PODS, 2, "/notes/b")), JOBS,
                List.of(inner(JOBS, 1, "/notes/a"))), Set.of());

        links.apply(Map.of(PODS, List.of(inner(PODS, 1, "/notes/c"))), Set.of());

        assertThat(links.to("/notes/a")).extracting(Link::from).containsExactly(JOBS);
        assertThat(links.to("/notes/b")).isEmpty();
        assertThat(links.to("/notes/c")).extracting(Link::from).containsExactly(PODS);
    }

    @Test
    void forgetsTheLinksOfARemovedFile() {
        links.apply(Map.of(PODS, List.of(inner(PODS, 1, "/notes/a"), inner(PODS, 3, "/notes/a"))), Set.of());

        links.apply(Map.of(), Set.of(PODS, JOBS));

        assertThat(links.to("/notes/a")).isEmpty();
        assertThat(links.from(PODS)).isEmpty();
    }

    private static Link inner(SourcePath from, int line, String target) {
        return new Link(from, "Limits", "limits", line, "see", target, true);
    }

    private static Link outer(SourcePath from, int line, String target) {
        return new Link(from, "Limits", "limits", line, "see", target, false);
    }
}
