package dev.portolan.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.intake.Problem;
import dev.portolan.intake.Reading;
import dev.portolan.links.CanonicalUrl;
import dev.portolan.links.Link;
import dev.portolan.search.SearchDocument;
import dev.portolan.sources.SourcePath;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class NoteReaderTests {
    @Test
    void makesADocumentOfEachSection() {
        var documents = Handbook.reading("en/pod/limits.md", """
                ---
                title: Limits
                topics: [resources]
                aliases: [quotas]
                ---
                Ahead.

                ## Memory

                Set it.

                ### Why

                ```yaml
                limits: {}
                ```
                """).documents();

        assertThat(documents).extracting(SearchDocument::id).containsExactly("content/en/pod/limits.md#",
                "content/en/pod/limits.md#memory", "content/en/pod/limits.md#why");
        assertThat(documents.getLast()).isEqualTo(new SearchDocument("content/en/pod/limits.md#why", "section",
                "Limits", "Why", List.of("Memory"), "", documents.getLast().code(), List.of("quotas"),
                "/notes/en/pod/limits#why", "en/pod/limits.md", "en",
                Map.of("kind", List.of("guide"), "topic", List.of("resources")), 1, "content/en/pod/limits.md",
                "content/pod/limits.md", Handbook.MODIFIED, 2));
        assertThat(documents.getLast().code()).contains("limits: {}");
    }

    @Test
    void findsAHeadingWithoutText() {
        assertThat(Handbook.reading("a.md", "# A\n\n## B").documents()).extracting(SearchDocument::heading)
                .containsExactly("A", "B");
    }

    @Test
    void leavesOutAnEmptyBeginning() {
        assertThat(Handbook.reading("a.md", "").documents()).isEmpty();
    }

    @Test
    void percentEncodesAddresses() {
        assertThat(Handbook.reading("最佳 实践/50%.md", "# 限制").documents()).extracting(SearchDocument::url)
                .containsExactly("/notes/%E6%9C%80%E4%BD%B3%20%E5%AE%9E%E8%B7%B5/50%25#%E9%99%90%E5%88%B6");
    }

    @Test
    void takesTheCategoryOfASectionFromTheNearestHeadingThatNamesOne() {
        var documents = Handbook.reading("a.md", "# 应用\n\n## 大数据\n\n### 案例\n\n## CI/CD\n\n## 更多").documents();

        assertThat(documents).extracting(document -> document.facets().get("category")).containsExactly(null,
                List.of("big-data"), List.of("big-data"), List.of("ci-cd"), null);
    }

    @Test
    void namesTheAddressesThatASectionReliesOn() {
        var documents = Handbook.reading("a.md", """
                # A

                See [one](https://example.org/1?utm_source=x) and [it again](http://example.org/1#top).

                ## B

                [Inner](b.md)
                """).documents();

        assertThat(documents).extracting(document -> document.facets().get("evidence")).containsExactly(
                List.of(CanonicalUrl.of("https://example.org/1").orElseThrow().id()), null);
    }

    @Test
    void weighsListsOfLinksLess() {
        var documents = Handbook.reading("a.md", """
                # Limits

                See [pods](pod.md), and set limits on each of them before you go on.

                ## 参考资料

                Some book.

                ## More

                - [Pods](pod.md)
                - [Services](service.md)
                - [Volumes](volume.md)
                """).documents();

        assertThat(documents).extracting(SearchDocument::weight).containsExactly(1.0, 0.4, 0.4);
    }

    @Test
    void tellsWhoLinksToWhat() {
        var links = Handbook.reading("pod/a.md", """
                # A

                [B](../b.md#x), [C](https://C.example/?q=1&utm_source=x#top) and ![](d.png), [E](mailto:e@example.org)
                """).links();

        var file = SourcePath.content("pod/a.md");
        assertThat(links).containsExactly(new Link(file, "A", "a", 3, "B", "/notes/b", true),
                new Link(file, "A", "a", 3, "C", "https://c.example/?q=1", false));
    }

    @Test
    void namesFrontMatterThatItDoesNotUnderstand() {
        var reading = Handbook.reading("a.md", """
                ---
                title: A
                kind: recipe
                category: gardening
                reviewed: last year
                kubernetes: new ones
                layout: docs
                ---
                """);

        assertThat(reading.problems()).extracting(Problem::line).containsExactlyInAnyOrder(3, 4, 5, 6);
        assertThat(reading.problems().getFirst()).hasToString("content/a.md:3: front matter: 'recipe' of kind is not"
                + " understood; use practice, use-case or guide");
    }

    @ParameterizedTest
    @ValueSource(strings = {">=1.29", "1.29", "v1.29.3", ">=1.24 <1.30", "1.24 - 1.30", "1.x", ">= 1.29, < 2"})
    void understandsKubernetesVersions(String versions) {
        assertThat(Handbook.reading("a.md", "---\nkubernetes: \"" + versions + "\"\n---\nA").problems()).isEmpty();
    }

    @Test
    void doesNotPublishDrafts() {
        assertThat(Handbook.reading("a.md", "---\ndraft: true\n---\n# A")).isEqualTo(Reading.nothing());
    }

    @Test
    void readsOnlyTheContentFolder() {
        var reader = new NoteReader(Handbook.of().notes());

        assertThat(reader.read(Handbook.file(SourcePath.references("a.md"), "# A"))).isEqualTo(Reading.nothing());
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUMMARY.md", "pod/summary.md", "_sidebar.md", "_navbar.md"})
    void doesNotMakeNavigationFilesSearchable(String file) {
        var reading = Handbook.reading(file, "# Contents\n\n* [A](a.md)");

        assertThat(reading.documents()).isEmpty();
        assertThat(reading.memo()).isNotNull();
    }

    @Test
    void makesMemosThatSurviveJson() {
        var note = Handbook.note("SUMMARY.md", """
                ---
                kubernetes: ">=1.29"
                reviewed: 2026-11-01
                category: edge
                weight: 3
                ---
                # Contents

                * [A](a.md)
                  * [B](b.md)
                """);

        var json = JsonMapper.shared().writeValueAsString(note);

        assertThat(JsonMapper.shared().readValue(json, Note.class)).isEqualTo(note);
        assertThat(note.navigation()).isNotEmpty();
    }

    @Test
    void saysWhyAFileIsShownAsPlainText() {
        var note = Handbook.note("a.md", "x".repeat(20_000));

        assertThat(Objects.requireNonNull(note.plainText()).english()).startsWith("Shown as plain text: ");
        assertThat(Handbook.note("a.md", "x").plainText()).isNull();
    }
}
