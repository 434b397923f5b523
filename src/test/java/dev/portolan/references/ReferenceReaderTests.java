package dev.portolan.references;

import static dev.portolan.references.Lists.list;
import static dev.portolan.references.Lists.note;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.intake.Problem;
import dev.portolan.intake.Reading;
import dev.portolan.references.ReferenceList.Item;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceReaderTests {
    private static final String HREF = "https://example.org/a";

    private final ReferenceReader reader = new ReferenceReader(new References(new Unpublished(), event -> {
    }));

    @Test
    void readsALineOfALinkList() {
        var file = list("net.md").heading("Network").link("一图看懂 | Ｆlannel（下）",
                "http://www.example.org/2017/05/a?b=1&amp;utm_source=feed#rd", "★★★★☆ （2018）");

        assertThat(items(file)).containsExactly(new Item(2, "http://www.example.org/2017/05/a?b=1",
                "一图看懂 | Ｆlannel（下）", true, 4, 2018, false, List.of("Network")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"参考文献", "References", "references", "参考文献 / References", "References/参考文献",
            "参考文献／References"})
    void takesReferencesFromTheirSectionOfANote(String heading) {
        var file = note("pods.md").heading("Pods").link("cited", "https://example.org/cited")
                .heading(heading, "Pods").link("listed", HREF).heading("Books", "Pods", heading)
                .link("below", "https://example.org/below").heading("Next", "Pods")
                .link("after", "https://example.org/x");

        assertThat(items(file)).extracting(Item::title).containsExactly("listed", "below");
        assertThat(items(file)).extracting(Item::topics).containsExactly(List.of(), List.of("Books"));
    }

    @Test
    void takesTheTitleOfANoteForNoTopic() {
        var underItsTitle = note("pods.md").frontMatter("topics", List.of("workloads")).heading("Pods")
                .heading("Limits", "Pods").heading("References", "Pods", "Limits").link("a", HREF);
        var statedTitle = note("pods.md").frontMatter("title", "Pods").heading("Pods").heading("More")
                .heading("References", "Pods").link("a", HREF);

        assertThat(items(underItsTitle)).extracting(Item::topics).containsExactly(List.of("workloads", "Limits"));
        assertThat(items(statedTitle)).extracting(Item::topics).containsExactly(List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"参考", "参考资料", "Further reading", "References and notes", "Reference", "API References", "/",
            ""})
    void takesNoReferencesFromAnyOtherSectionOfANote(String heading) {
        assertThat(items(note("pods.md").heading(heading).link("cited", HREF))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "net/readme.md", "ADOPTERS.md", "users.md"})
    void readsNoReadmeAndNoListOfAdopters(String path) {
        assertThat(items(list(path).link("a", HREF))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Adopters of Flannel", "Who uses it?", "Powered by Flannel", "公司列表"})
    void knowsAListOfAdoptersByItsTitle(String title) {
        assertThat(items(list("net.md").heading(title).link("a", HREF).heading("More", title).link("b", HREF)))
                .isEmpty();
        assertThat(items(list("net.md").heading("Links").link("a", HREF).heading(title, "Links").link("b", HREF)))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Organization|Use case", "公司名称|参考来源", "Company|Contact|Product",
            "Adopter|Environment|Notes"})
    void knowsAListOfAdoptersByItsColumns(String columns) {
        assertThat(items(list("net.md").table(columns.split("\\|")).link("a", HREF))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Title|Source", "Talk|Company", "Because|Accompany|Reuse"})
    void readsAListWithATableOfLinks(String columns) {
        assertThat(items(list("net.md").table(columns.split("\\|")).link("a", HREF))).hasSize(1);
    }

    @Test
    void takesTheEvidenceOfCasesForNoReferencesUnderAnyHeading() {
        var file = note("pods.md").heading("References").link("a", "https://example.org/before")
                .tableRow("https://example.org/evidence", "Company", "Environment");

        assertThat(items(file)).extracting(Item::address).containsExactly("https://example.org/before");
    }

    @Test
    void leavesOutImagesAndLinksThatAreNotOfTheWeb() {
        var file = list("net.md").image("logo", HREF).link("mail", "mailto:a@example.org").link("inner", "other.md");

        assertThat(reader.read(file.read())).isEqualTo(Reading.nothing());
    }

    @Test
    void tellsEditorsOfABrokenAddress() {
        var file = list("net.md").link("fine", HREF).link("broken", "http://user@example.org/");

        assertThat(reader.read(file.read()).problems()).extracting(Problem::toString)
                .containsExactly("references/net.md:2: the address http://user@example.org/ is broken: "
                        + "write it in full, without spaces (%20 stands for one)");
        assertThat(items(file)).hasSize(1);
    }

    @Test
    void takesTheTitleOfAListForATopicOnlyWhenNothingElseIs() {
        var divided = list("links.md").heading("Our links").link("a", HREF).heading("Storage", "Our links")
                .link("b", HREF).heading("Ceph", "Our links", "Storage").link("c", HREF);

        assertThat(items(divided)).extracting(Item::topics).containsExactly(List.of("Our links"), List.of("Storage"),
                List.of("Storage", "Ceph"));
    }

    @Test
    void takesTheTopicsThatAFileDeclares() {
        var file = list("links.md").frontMatter("topics", List.of("network")).heading("References").link("a", HREF);

        assertThat(items(file)).extracting(Item::topics).containsExactly(List.of("network"));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {"\"- Setup guide: \",\"\",Setup guide", "\">  1. **部署指南**：\",\"\",部署指南",
            "\"- \",\"— the official guide ★★★\",the official guide"})
    void namesABareAddressByTheWordsBesideIt(String before, String after, String title) {
        var items = items(list("net.md").bare(before, HREF, after));

        assertThat(items).extracting(Item::title, Item::named)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(title, true));
    }

    @Test
    void namesABareAddressWithoutWordsBySiteAndPath() {
        var items = items(list("net.md").bare("- ", "https://www.example.org/docs/pods/?a=1", " ＊＊＊"));

        assertThat(items).extracting(Item::title, Item::named, Item::rating)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("example.org/docs/pods", false, 3));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"2016年容器技术思考, https://example.org/2017/05/a, 2016",
            "Containers (2015), https://example.org/a, 2015", "a, https://example.org/2017/05/735/, 2017",
            "a, https://example.org/blog/2017-05-04-a.html, 2017", "a, https://example.org/article/2077, -",
            "a, https://example.org/2017/735/, -", "DTCC2017, https://example.org/s?timestamp=1473267083, -"})
    void readsTheYearWhereItIsBeyondDoubt(String title, String href, Integer year) {
        assertThat(items(list("net.md").link(title, href))).extracting(Item::year).containsExactly(year);
    }

    private List<Item> items(Lists file) {
        var memo = reader.read(file.read()).memo();
        return memo == null ? List.of() : memo.items();
    }
}
