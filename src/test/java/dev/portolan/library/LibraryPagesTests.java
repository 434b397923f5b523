package dev.portolan.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import dev.portolan.search.Entry;
import dev.portolan.search.SearchBusy;
import dev.portolan.search.SearchDocument;
import dev.portolan.search.SearchEngine;
import dev.portolan.search.SearchIndex;
import dev.portolan.search.Vocabulary;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebMvcTest({NoteController.class, NoteApi.class, PracticeController.class})
@TestPropertySource(properties = "portolan.repository-url=https://git.example/team/kb")
@Import({NoteTexts.class, RelatedCases.class})
class LibraryPagesTests {
    private static final String PODS = """
            ---
            title: Pods
            ---
            Ahead.

            ## Read on

            See [limits](limits.md#memory).
            """;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void listsEveryNoteAsATree() throws Exception {
        var page = page("/notes");

        assertThat(page.select("main h1").text()).isEqualTo("Notes");
        assertThat(page.select(".note-tree a").eachAttr("href")).contains("/notes/pod/limits",
                "/notes/%E6%9C%80%E4%BD%B3%20%E5%AE%9E%E8%B7%B5/50%25", "/notes/SUMMARY");
        assertThat(page.select(".note-tree a")).hasSize(7);
        assertThat(page.select(".note-tree > li:has(> details) > a").eachText()).contains("Pods");
        assertThat(page.select("summary a")).isEmpty();
    }

    @Test
    void showsNothingOfOursInsideOfANotesText() throws Exception {
        var root = page("/notes/pod/limits").select("[data-content-root]");

        assertThat(root).hasSize(1);
        assertThat(root.select("button, form, svg, input, nav, [class^=note], [id^=p-]")).isEmpty();
        assertThat(root.html()).doesNotContain("<!--").doesNotContain("data-");
        assertThat(root.select("[id]").eachAttr("id")).containsExactly("limits", "memory", "why");
    }

    @Test
    void givesOwnIdsThatNoHeadingCanHave() throws Exception {
        var page = page("/notes/pod/limits");
        page.select("[data-content-root]").remove();

        assertThat(page.select("[id]").eachAttr("id")).isNotEmpty().allMatch(id -> id.startsWith("p-"));
        assertThat(page.select("body > footer[data-page-end]")).hasSize(1);
    }

    @Test
    void showsTheTitleOnce() throws Exception {
        assertThat(page("/notes/pod/limits").select("h1").eachText()).containsExactly("Limits");
        assertThat(page("/notes/pod/README").select("h1").eachText()).containsExactly("Pods");
    }

    @Test
    void leadsFromAFolderThatIsNamedAfterAKindToAllNotesOfIt() throws Exception {
        var practices = page("/notes/practices/probes").select(".breadcrumb a[href=/practices]");

        assertThat(practices.text()).isEqualTo("Practices");
    }

    @Test
    void tellsWhereANoteStandsAndWhatIsAroundIt() throws Exception {
        var page = page("/notes/pod/limits");

        assertThat(page.title()).isEqualTo("Limits · Portolan");
        assertThat(page.select("meta[name=description]").attr("content")).isEqualTo("Set them.");
        assertThat(page.select(".breadcrumb a").eachAttr("href")).containsExactly("/notes", "/notes/pod/README");
        assertThat(page.select(".note-contents a").eachAttr("href")).containsExactly("#memory", "#why");
        assertThat(page.select("a[rel=prev]").attr("href")).isEqualTo("/notes/pod/README");
        assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("/notes/pod/limits.zh");
        assertThat(page.select("a[rel=alternate]").attr("href")).isEqualTo("/notes/pod/limits.zh");
        assertThat(page.select(".note-mentions a").eachText()).containsExactly("Pods", "Read on");
        assertThat(page.select("main").text()).contains("Kubernetes >=1.29", "Practice", "newer advice");
        assertThat(page.select(".notice-warn a").attr("href")).isEqualTo("/notes/pod/README");
        assertThat(page.select("a[href^=https://git.example]").attr("href"))
                .isEqualTo("https://git.example/team/kb/edit/main/content/pod/limits.md");
    }

    @Test
    void showsTheCasesOfANotesCategory() throws Exception {
        var cases = page("/notes/pod/limits").select("section:has(#p-Cases)");

        assertThat(cases.select("li").eachText()).containsExactly("Acme · shop Production");
        assertThat(cases.select("a").eachAttr("href")).containsExactly("/cases/acme", "/use-cases/big-data");
        assertThat(page("/notes/pod/README").select("#p-Cases")).isEmpty();
    }

    @Test
    void showsANoteWithoutCasesWhileSearchIsBusy() {
        var busy = mock(SearchIndex.class);
        given(busy.search(any())).willThrow(new SearchBusy());

        assertThat(new RelatedCases(busy).of(Handbook.note("a.md", "---\ncategory: edge\n---\n# A")).first()).isEmpty();
    }

    @Test
    void resolvesTheLinksOfANote() throws Exception {
        assertThat(page("/notes/pod/README").select("[data-content-root] a").eachAttr("href"))
                .contains("/notes/pod/limits#memory");
    }

    @ParameterizedTest
    @CsvSource({"/notes/pod/limits.md, pod/limits", "/notes/pod/limits.html, pod/limits",
            "/notes/pod/limits/, pod/limits", "/notes/pod, pod/README", "/notes/pod/, pod/README",
            "/notes/pod/index, pod/README", "/notes/pod/README.md, pod/README"})
    void movesVisitorsWhoWriteAPathInAnotherWay(String address, String path) {
        assertThat(get(address)).hasStatus(301).hasRedirectedUrl("/notes/" + path);
    }

    @Test
    void movesVisitorsOfTheBareFolderToTheList() {
        assertThat(get("/notes/")).hasStatus(301).hasRedirectedUrl("/notes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/notes/gone", "/notes/pod/limits/more", "/notes/..%2F..%2Fetc%2Fpasswd",
            "/notes/POD/limits"})
    void doesNotKnowOtherPaths(String address) {
        assertThat(get(address)).hasStatus(404);
    }

    @Test
    void opensPathsWithSpacesChineseAndPercentSigns() throws Exception {
        assertThat(page("/notes/%E6%9C%80%E4%BD%B3%20%E5%AE%9E%E8%B7%B5/50%25").select("h1").text()).isEqualTo("一半");
    }

    @Test
    void saysThatAFileIsShownAsPlainText() throws Exception {
        assertThat(page("/notes/wild").select(".notice").eachText()).singleElement().asString()
                .contains("Shown as plain text: ");
        assertThat(page("/notes/wild").select("[data-content-root]").text()).contains("xxx");
        assertThat(page("/notes/pod/README").select(".notice")).isEmpty();
    }

    @Test
    void listsPractices() throws Exception {
        var page = page("/practices");

        assertThat(page.select("h2").eachText()).containsExactly("resources 1", "Without a topic 1");
        assertThat(page.select(".card h3").eachText()).containsExactly("Limits", "Probes");
        assertThat(page.select(".card p").eachText().getFirst()).isEqualTo("Set them.");
        assertThat(page.select(".tags a").eachText()).containsExactly("resources 1", "Without a topic 1");
        assertThat(page.select(".tags a").eachAttr("href")).containsExactly("#p-topic-1", "#p-topic-2");
    }

    @Test
    void givesANoteAsJson() {
        var answer = mvc.get().uri(URI.create("/api/v1/notes/pod/limits")).accept(MediaType.APPLICATION_JSON)
                .exchange();

        assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON).bodyJson()
                .isStrictlyEqualTo("""
                        {"title":"Limits","kind":"practice","lang":"en","topics":["resources"],
                         "freshness":{"kubernetes":">=1.29","reviewed":null,"supersededBy":"/notes/pod/README"},
                         "sections":[
                          {"heading":"Limits","level":1,"anchor":"limits",
                           "html":"<h1 id=\\"limits\\"><a href=\\"#limits\\">Limits</a></h1>\\n<p>Set them.</p>"},
                          {"heading":"Memory","level":2,"anchor":"memory",
                           "html":"<h2 id=\\"memory\\"><a href=\\"#memory\\">Memory</a></h2>"},
                          {"heading":"Why","level":3,"anchor":"why",
                           "html":"<h3 id=\\"why\\"><a href=\\"#why\\">Why</a></h3>"}],
                         "links":[],
                         "backlinks":[{"title":"Pods","url":"/notes/pod/README#read-on"}]}
                        """);
    }

    @Test
    void givesJsonUnlessMarkdownIsAskedFor() {
        assertThat(mvc.get().uri("/api/v1/notes/pod/limits")).hasStatusOk()
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON);
        assertThat(mvc.get().uri("/api/v1/notes/pod/limits").accept("*/*")).hasStatusOk()
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON);
    }

    @Test
    void givesTheMarkdownAsWritten() {
        assertThat(mvc.get().uri("/api/v1/notes/pod/README").accept("text/markdown")).hasStatusOk()
                .hasContentType("text/markdown;charset=UTF-8").bodyText().isEqualTo(PODS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/markdown", "*/*"})
    void answersTheApiWithAProblemWhateverIsAccepted(String accept) {
        assertThat(mvc.get().uri("/api/v1/notes/gone").accept(accept)).hasStatus(404)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void neverRedirectsTheApi() {
        assertThat(mvc.get().uri("/api/v1/notes/pod/limits.md")).hasStatusOk();
        assertThat(mvc.get().uri("/api/v1/notes/")).hasStatus(404);
    }

    private Document page(String address) throws IOException {
        var answer = get(address);
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(URI.create(address)).header("Accept-Language", "en").accept(MediaType.TEXT_HTML)
                .exchange();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Shelves {
        @Bean
        Handbook handbook() {
            return Handbook.of().with("SUMMARY.md", "- [Pods](pod/README.md)\n  - [Limits](pod/limits.md)")
                    .with("pod/README.md", PODS).with("pod/limits.md", """
                            ---
                            kind: practice
                            topics: [resources]
                            category: big-data
                            kubernetes: ">=1.29"
                            supersededBy: README.md
                            ---
                            # Limits

                            Set them.

                            ## Memory

                            ### Why
                            """).with("pod/limits.zh.md", "---\nkind: practice\ntopics: [resources]\n---\n# 限制")
                    .with("最佳 实践/50%.md", "---\nkind: guide\n---\n# 一半").with("wild.md", "x".repeat(20_000))
                    .with("practices/probes.md", "# Probes");
        }

        @Bean
        SearchIndex index() throws IOException {
            var index = SearchEngine.embedded(Files.createTempDirectory("library"), Vocabulary.none());
            index.apply(List.of(aCase("acme", "Acme · shop", "big-data"), aCase("b", "B", "edge")), List.of());
            return index;
        }

        private static Entry aCase(String slug, String title, String category) {
            var document = new SearchDocument(slug, "case", title, "", List.of(), "", "", List.of(), "/cases/" + slug,
                    "", "en", Map.of("category", List.of(category), "environment", List.of("production")), 1, slug,
                    null,
                    null, 0);
            return new Entry(slug, "1", List.of(document), null, null);
        }

        @Bean
        Notes notes(Handbook handbook) {
            return handbook.notes();
        }
    }
}
