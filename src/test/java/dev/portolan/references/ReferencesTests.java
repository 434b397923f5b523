package dev.portolan.references;

import static dev.portolan.references.Lists.list;
import static dev.portolan.references.Lists.note;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.intake.PublicationRequested;
import dev.portolan.intake.Publisher.Waiting;
import dev.portolan.intake.Reader.Change;
import dev.portolan.links.CanonicalUrl;
import dev.portolan.search.Entry;
import dev.portolan.sources.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReferencesTests {
    private static final String HREF = "https://example.org/a";

    private final List<Object> events = new ArrayList<>();
    private final Unpublished unpublished = new Unpublished();
    private final References references = new References(unpublished, events::add);
    private final ReferenceReader reader = new ReferenceReader(references);
    private final ReferencePublisher publisher = new ReferencePublisher(references, unpublished);

    @Test
    void makesOneReferenceOfAllPlacesThatListAnAddress() {
        put(list("b.md").heading("Network").link("Second", HREF, "★★★ （2016）"),
                list("a.md").heading("Pods").bare("", "http://example.org/a", "").link("First", HREF + "#x", "★★★★"),
                note("z.md").heading("References").link("Note's", HREF, "已失效"));

        assertThat(references.ids()).hasSize(1);
        assertThat(at(HREF)).isEqualTo(new Reference(id(HREF), CanonicalUrl.of(HREF).orElseThrow(), "Note's",
                List.of("First", "Second"), "en", 2016, 4, true, List.of("Pods", "Network"),
                List.of(place("content/z.md", 2), place("references/a.md", 2), place("references/a.md", 3),
                        place("references/b.md", 2))));
    }

    @Test
    void prefersASecureAddress() {
        put(list("a.md").link("a", "http://example.org/a"), list("b.md").link("a", "https://example.org/a"));

        assertThat(at(HREF).url()).hasToString("https://example.org/a");
    }

    @Test
    void keepsArticlesApartThatDifferInTheirSignature() {
        put(list("a.md").link("One", "http://mp.example.org/s?src=3&ver=1&signature=A")
                .link("Two", "http://mp.example.org/s?src=3&ver=1&signature=B"));

        assertThat(references.ids()).hasSize(2);
    }

    @Test
    void showsEqualTitlesOnOtherSitesAsAlsoAt() {
        put(list("a.md").link("Ｋubernetes  at scale", HREF).link("kubernetes at scale", "https://example.com/b")
                .link("Kubernetes at scale", "https://www.example.org/c").link("Other", "https://example.net/"));

        assertThat(references.alsoAt(at(HREF))).extracting(Reference::site).containsExactly("example.com");
    }

    @Test
    void forgetsWhatNoFileListsAnyMore() {
        put(list("a.md").link("a", HREF).link("b", "https://example.org/b"));

        put(list("a.md").link("a", HREF));
        assertThat(references.ids()).containsExactly(id(HREF));

        references.apply(new Change<>(Map.of(), Set.of(SourcePath.references("a.md"))));
        assertThat(references.ids()).isEmpty();
        assertThat(publisher.owners()).isEmpty();
    }

    @Test
    void publishesWhatIsNewDifferentOrGoneAndNothingElse() {
        put(list("a.md").link("a", HREF).link("b", "https://example.org/b").link("c", "https://example.org/c"));
        publisher.indexed(publisher.waiting(10));

        put(list("a.md").link("a", HREF).link("B", "https://example.org/b").link("d", "https://example.org/d"));

        assertThat(publisher.waiting(10)).extracting(Waiting::owner).containsExactlyInAnyOrder(
                owner("https://example.org/b"), owner("https://example.org/c"), owner("https://example.org/d"));
        assertThat(publisher.entry(owner("https://example.org/c"))).isEmpty();
        assertThat(events).containsExactly(new PublicationRequested(), new PublicationRequested());
    }

    @Test
    void asksForNothingWhenNothingChanged() {
        put(list("a.md").link("a", HREF));
        publisher.indexed(publisher.waiting(10));
        events.clear();

        put(list("a.md").link("a", HREF));

        assertThat(publisher.waiting(10)).isEmpty();
        assertThat(events).isEmpty();
    }

    @Test
    void goesOnWaitingWhenItChangesWhileItIsIndexed() {
        put(list("a.md").link("a", HREF));
        var indexing = publisher.waiting(10);

        put(list("a.md").link("A", HREF));
        publisher.indexed(indexing);

        assertThat(publisher.waiting(10)).extracting(Waiting::owner).containsExactly(owner(HREF));
    }

    @Test
    void makesAReferenceFindableByItsTitlesTopicsAndSite() {
        put(list("net/a.md").heading("Network").link("容器网络", HREF, "★★★★ （2017）"),
                list("net/b.md").heading("Flannel").link("Container networks", HREF));

        assertThat(publisher.entry(owner(HREF))).map(Entry::documents).hasValueSatisfying(documents -> {
            var document = documents.getFirst();
            assertThat(documents).hasSize(1);
            assertThat(document.title()).isEqualTo("容器网络");
            assertThat(document.names()).containsExactly("Container networks");
            assertThat(document.body()).isEqualTo("example.org · Network · Flannel · Container networks");
            assertThat(document.url()).isEqualTo("/references/" + id(HREF));
            assertThat(document.source()).isEqualTo("net/a.md");
            assertThat(document.lang()).isEqualTo("zh");
            assertThat(document.date()).isEqualTo("2017-01-01T00:00:00Z");
            assertThat(document.facets())
                    .isEqualTo(Map.of("id", List.of(id(HREF)), "topic", List.of("Network", "Flannel"), "site",
                            List.of("example.org"), "rating", List.of("4"), "year", List.of("2017")));
        });
    }

    private void put(Lists... lists) {
        var read = Stream.of(lists).map(Lists::read).collect(java.util.stream.Collectors.toMap(file -> file.path(),
                file -> java.util.Objects.requireNonNull(reader.read(file).memo())));
        reader.apply(new Change<>(read, Set.of()));
    }

    private Reference at(String address) {
        return references.withId(id(address)).orElseThrow();
    }

    private static Reference.Place place(String file, int line) {
        return new Reference.Place(SourcePath.parse(file), line);
    }

    private static String owner(String address) {
        return "reference:" + id(address);
    }

    private static String id(String address) {
        return CanonicalUrl.of(address).orElseThrow().id();
    }
}
