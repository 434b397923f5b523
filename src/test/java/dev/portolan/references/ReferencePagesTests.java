package dev.portolan.references;

import static dev.portolan.references.Lists.list;
import static dev.portolan.references.Lists.note;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.intake.Reader.Change;
import dev.portolan.links.CanonicalUrl;
import dev.portolan.links.Link;
import dev.portolan.links.Links;
import dev.portolan.search.Entry;
import dev.portolan.search.SearchDocument;
import dev.portolan.search.SearchIndex;
import dev.portolan.search.Vocabulary;
import dev.portolan.search.lucene.LuceneEngine;
import dev.portolan.sources.SourcePath;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebMvcTest({ReferenceController.class, ReferenceApi.class})
@Import({ReferenceReader.class, ReferencePublisher.class, References.class, Unpublished.class, ReferenceSearch.class,
        Citations.class, ReferencesConfiguration.class, Links.class})
class ReferencePagesTests {
    private static final String FLANNEL = "https://example.org/flannel";
    private static final SourcePath NETS = SourcePath.content("网络/nets.md");

    @Autowired
    private MockMvcTester mvc;
    @Autowired
    private ReferenceReader reader;
    @Autowired
    private ReferencePublisher publisher;
    @Autowired
    private SearchIndex index;
    @Autowired
    private Links links;

    @BeforeEach
    void threeReferences() {
        put(list("net.md").heading("Network").link("Flannel in depth", FLANNEL, "★★★★☆ （2017）")
                .link("容器网络", "https://example.com/cn?a=1&amp;b=2", "已失效"),
                note("网络/nets.md").heading("References").link("Flannel in depth", "https://example.net/copy"));
        links.apply(Map.of(), Set.of(NETS));
    }

    @Test
    void listsEveryReferenceWithWhatIsKnownOfIt() throws Exception {
        var page = page("/references");

        assertThat(page.select("main h2").text()).isEqualTo("3 references");
        assertThat(page.select("main h3").eachText()).containsExactly("Flannel in depth", "Flannel in depth", "容器网络");
        assertThat(page.select("main .plain > li").getFirst().select(".meta").text())
                .isEqualTo("example.org · 2017 · ★★★★☆ 4 of 5 stars");
        assertThat(page.select("main .plain > li").getLast().text()).contains("Dead link");
        assertThat(page.select("main h3 a").getFirst().attr("href")).isEqualTo("/references/" + id(FLANNEL));
    }

    @Test
    void theListStandsAheadOfTheFiltersAndLeadsToThem() throws Exception {
        var page = page("/references");

        assertThat(page.select(".columns > *").eachAttr("class")).containsExactly("results", "facets");
        assertThat(page.select(".filters-jump a").attr("href")).isEqualTo("#" + page.select(".facets").attr("id"));
    }

    @Test
    void behindTheLastPageThereAreReferencesElsewhere() throws Exception {
        assertThat(page("/references?page=999").select(".notice").text())
                .isEqualTo("There is no page 999. Go to the last page (1)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?rating=4", "?site=example.org&lang=en", "?q=Flannel&topic=Network", "?rating=4&rating=5",
            "?q=&topic=&lang=&site=example.org&rating=&sort=name&page=1"})
    void narrowsTheListByItsAddress(String query) throws Exception {
        var page = page("/references" + query);

        assertThat(page.select("main h3 a").eachAttr("href")).containsExactly("/references/" + id(FLANNEL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"copy", "example.net"})
    void areFoundByTheWordsOfTheirAddress(String asked) throws Exception {
        assertThat(page("/references?q=" + asked).select("main h3 a").eachAttr("href"))
                .containsExactly("/references/" + id("https://example.net/copy"));
    }

    @Test
    void keepsWhatWasChosenAndOffersToTakeItBack() throws Exception {
        var page = page("/references?topic=Network&lang=zh&page=1");

        assertThat(page.select("option[selected]").eachAttr("value")).containsExactly("Network", "zh", "relevance");
        assertThat(page.select("main section > .tags a").eachText()).containsExactly("Network ×", "Chinese ×");
        assertThat(page.select("main section > .tags a").getFirst().attr("href"))
                .isEqualTo("/references?lang=zh#p-found");
    }

    @Test
    void leadsFromPageToPage() throws Exception {
        var page = page("/references?size=2&lang=en&lang=zh");

        assertThat(page.select("main .plain > li")).hasSize(2);
        assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("/references?size=2&lang=en&lang=zh&page=2");
    }

    @Test
    void showsOneReference() throws Exception {
        var page = page("/references/" + id(FLANNEL));

        assertThat(page.select("h1").text()).isEqualTo("Flannel in depth");
        assertThat(page.select("main a[href=" + FLANNEL + "]").attr("rel"))
                .isEqualTo("nofollow ugc noopener noreferrer");
        assertThat(page.select("dd").eachText()).contains("2017", "★★★★☆ 4 of 5 stars", "English", "Network",
                "references/net.md:2");
        assertThat(page.select("h2").eachText()).containsExactly("Also at");
        assertThat(page.select("main section a").attr("href"))
                .isEqualTo("/references/" + id("https://example.net/copy"));
    }

    @Test
    void linksTheNoteThatListsAReference() throws Exception {
        var page = page("/references/" + id("https://example.net/copy"));

        assertThat(page.select("dd a[href=/notes/%E7%BD%91%E7%BB%9C/nets]").text()).isEqualTo("content/网络/nets.md:2");
    }

    @Test
    void showsWhichNotesAndCasesCiteAReference() throws Exception {
        links.apply(Map.of(NETS, List.of(new Link(NETS, "选型", "选型", 9, "see", "http://example.org/flannel", false),
                new Link(NETS, "选型", "选型", 11, "and", FLANNEL, false))), Set.of());
        index.apply(List.of(aCase("case:acme", "Acme shop", FLANNEL)), List.of());

        var page = page("/references/" + id(FLANNEL));

        assertThat(page.select("main section").getFirst().select("a").eachText()).containsExactly("选型", "Acme shop");
        assertThat(page.select("main section").getFirst().select("a").eachAttr("href"))
                .containsExactly("/notes/%E7%BD%91%E7%BB%9C/nets#%E9%80%89%E5%9E%8B", "/cases/acme");
    }

    @Test
    void namesTheNoteOfASectionThatCites() throws Exception {
        var url = "/notes/%E7%BD%91%E7%BB%9C/nets#%E9%80%89%E5%9E%8B";
        links.apply(Map.of(NETS, List.of(new Link(NETS, "选型", "选型", 9, "see", FLANNEL, false))), Set.of());
        index.apply(List.of(new Entry("case:acme", "1", List.of(new SearchDocument("s", "section", "网络", "选型",
                List.of(), "", "", List.of(), url, "", "zh", Map.of(Citations.EVIDENCE, List.of(id(FLANNEL))), 1, "n",
                null, null, 0)), null, null)), List.of());

        assertThat(page("/references/" + id(FLANNEL)).select("main section").getFirst().select("a").eachText())
                .containsExactly("网络 › 选型");
    }

    @Test
    void doesNotTakeAListForACitation() throws Exception {
        var copy = "https://example.net/copy";
        links.apply(Map.of(NETS, List.of(new Link(NETS, "References", "references", 2, "copy", copy, false))),
                Set.of());

        assertThat(page("/references/" + id(copy)).select("h2").eachText()).doesNotContain("Cited by");
    }

    @Test
    void saysThatALinkIsDead() throws Exception {
        assertThat(page("/references/" + id("https://example.com/cn?a=1&b=2")).select(".notice").text())
                .contains("dead");
    }

    @Test
    void answersAnUnknownReferenceWithAPage() {
        var result = mvc.get().uri("/references/0123456789ab").exchange();

        assertThat(result).hasStatus(404).hasContentTypeCompatibleWith(MediaType.TEXT_HTML);
    }

    @Test
    void givesReferencesAsJson() {
        links.apply(Map.of(NETS, List.of(new Link(NETS, "", "", 1, "see", FLANNEL, false))), Set.of());

        assertThat(get("/api/v1/references?site=example.org")).hasStatusOk().bodyJson().isStrictlyEqualTo("""
                {"total": 1, "page": 1, "size": 20, "items": [
                  {"id": "%s", "title": "Flannel in depth", "url": "https://example.org/flannel",
                   "site": "example.org", "lang": "en", "year": 2017, "rating": 4, "topics": ["Network"],
                   "citedBy": [{"title": "nets", "url": "/notes/%%E7%%BD%%91%%E7%%BB%%9C/nets"}], "health": null}]}
                """.formatted(id(FLANNEL)));
    }

    @Test
    void givesAnAddressWithoutEscapes() {
        assertThat(get("/api/v1/references?lang=zh")).bodyJson().extractingPath("$.items[0].url")
                .isEqualTo("https://example.com/cn?a=1&b=2");
        assertThat(get("/api/v1/references?lang=zh")).bodyJson().extractingPath("$.items[0].rating").isNull();
    }

    @Test
    void readsASizeAboveTwoHundredAsTwoHundred() {
        assertThat(get("/api/v1/references?size=5000")).hasStatusOk().bodyJson().extractingPath("$.size")
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rating=0", "rating=6", "rating=x", "rating=4&rating=9", "page=0", "page=x", "page=-1",
            "page=99999999999", "size=0", "size=ten", "sort=size", "lang=fr"})
    void refusesAWrongValueAndNamesIt(String query) {
        var field = query.substring(0, query.indexOf('='));

        assertThat(get("/api/v1/references?" + query)).hasStatus(400)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON).bodyJson().extractingPath("$.errors[*].field")
                .asArray().containsExactly(field);
        assertThat(get("/references?" + query)).hasStatus(400).hasContentTypeCompatibleWith(MediaType.TEXT_HTML);
    }

    @Test
    void namesAllWrongValuesAtOnce() {
        assertThat(get("/api/v1/references?rating=9&page=x&q=" + "a".repeat(201))).bodyJson()
                .extractingPath("$.errors[*].field").asArray().containsExactly("q", "rating", "page");
    }

    private Document page(String address) throws Exception {
        var result = get(address);
        assertThat(result).hasStatusOk();
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(URI.create(address)).header("Accept-Language", "en").exchange();
    }

    private void put(Lists... lists) {
        reader.apply(new Change<>(Stream.of(lists).map(Lists::read).collect(Collectors.toMap(file -> file.path(),
                file -> Objects.requireNonNull(reader.read(file).memo()))), Set.of()));
        index.apply(publisher.owners().stream().flatMap(owner -> publisher.entry(owner).stream()).toList(),
                List.of("case:acme"));
    }

    private static Entry aCase(String owner, String title, String evidence) {
        var document = new SearchDocument(owner, "case", title, "", List.of(), "", "", List.of(), "/cases/acme", "",
                "en", Map.of(Citations.EVIDENCE, List.of(id(evidence))), 1, owner, null, null, 0);
        return new Entry(owner, "1", List.of(document), null, null);
    }

    private static String id(String address) {
        return CanonicalUrl.of(address).orElseThrow().id();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Index {
        @Bean
        SearchIndex searchIndex() throws IOException {
            return LuceneEngine.open(Files.createTempDirectory("references"), Vocabulary.none());
        }
    }
}
