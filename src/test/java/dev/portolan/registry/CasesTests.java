package dev.portolan.registry;

import static dev.portolan.registry.RegistryFixture.change;
import static dev.portolan.registry.RegistryFixture.draft;
import static dev.portolan.registry.Tables.ADOPTERS;
import static dev.portolan.registry.Tables.row;
import static dev.portolan.registry.Tables.withHeader;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.intake.Reader.Change;
import dev.portolan.links.CanonicalUrl;
import dev.portolan.sources.SourcePath;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CasesTests {
    private static final SourcePath OTHER = SourcePath.references("users.md");
    private static final String TALK = "https://example.org/talk";

    @TempDir
    Path folder;
    private RegistryFixture registry;

    @BeforeEach
    void open() {
        registry = new RegistryFixture(folder);
    }

    @AfterEach
    void close() {
        registry.close();
    }

    private void restart() {
        registry.close();
        open();
    }

    @Test
    void aSavedFileChangesOnlyTheCasesOfItsChangedRows() {
        read("2026-11-01", row("Acme", "Shop", TALK), row("Bolt", "Pay", TALK + "/2"));
        restart();

        read("2026-11-09", row("Acme", "Shop", TALK), row("Bolt", "Pay", TALK + "/2").replace("[talk]", "[film]"));

        assertThat(registry.cases.all()).extracting(AdopterCase::addedOn).containsOnly("2026-11-01");
        assertThat(registry.cases.all()).extracting(AdopterCase::changedOn).containsExactly("2026-11-01", "2026-11-09");
    }

    private void read(String day, String... rows) {
        var table = Tables.table(ADOPTERS, withHeader(rows));
        registry.cases.apply(new Change<>(Map.of(ADOPTERS,
                new CaseTable(Instant.parse(day + "T08:00:00Z").toEpochMilli(), table.rows())), Set.of()));
    }

    @Test
    void aRowThatLeavesTheFileLeavesTheList() {
        registry.read(ADOPTERS, withHeader(row("Acme", "Shop", TALK), row("Bolt", "Pay", TALK + "/2")));

        registry.read(ADOPTERS, withHeader(row("Bolt", "Pay", TALK + "/2")));

        assertThat(slugs()).containsExactly("bolt-pay");
    }

    @Test
    void theSameCompanyProductAndEvidenceInTwoFilesIsOneCase() {
        registry.read(ADOPTERS, withHeader(row("Acme, Inc.", "Shop", TALK + "?utm_source=x")));
        registry.read(OTHER, withHeader(row("ACME", "shop", TALK + "#top")));

        assertThat(slugs()).containsExactly("acme-inc-shop");
        assertThat(only().mentions()).extracting(AdopterCase.Mention::toString).containsExactly("content/adopters.md:3",
                "references/users.md:3");
    }

    @Test
    void theSameNamesWithOtherEvidenceStayTwo() {
        registry.read(ADOPTERS, withHeader(row("Acme", "Shop", TALK), row("Acme", "Shop", TALK + "/2")));

        assertThat(slugs()).containsExactly("acme-shop", "acme-shop-2");
    }

    @Test
    void twoAdoptersWithoutANameStayTwo() {
        registry.read(ADOPTERS, "| Company | Product |\n|---|---|\n| a broker | |\n| a broker | |\n");

        assertThat(slugs()).containsExactly("a-broker", "a-broker-2");
    }

    @Test
    void twoThatWantNoNameStayTwoAlsoWithTheSameEvidence() {
        registry.read(ADOPTERS, withHeader(row("a broker in Shanghai", "Trading", TALK),
                row("a broker in Shanghai", "Trading", TALK)));

        registry.approve(registry.submit(draft("a broker in Shanghai", "Trading", TALK)));
        registry.approve(registry.submit(draft("a broker in Shanghai", "Trading", TALK)));

        assertThat(slugs()).containsExactly("a-broker-in-shanghai-trading", "a-broker-in-shanghai-trading-2",
                "a-broker-in-shanghai-trading-3", "a-broker-in-shanghai-trading-4");
    }

    @Test
    void aSlugOutlivesARestartAndAnotherOrder() {
        registry.read(ADOPTERS, withHeader(row("Acme", "Shop", TALK), row("Acme", "Shop", TALK + "/2")));
        var second = slugOf(TALK + "/2");

        restart();
        registry.read(ADOPTERS, withHeader(row("Acme", "Shop", TALK + "/2"), row("Acme", "Shop", TALK)));

        assertThat(slugOf(TALK + "/2")).isEqualTo(second).isEqualTo("acme-shop-2");
    }

    @Test
    void aChineseNameIsKeptInTheAddress() {
        registry.read(ADOPTERS, withHeader(row("某云", "容器 平台", TALK)));

        assertThat(only().slug()).isEqualTo("某云-容器-平台");
        assertThat(only().url()).isEqualTo("/cases/%E6%9F%90%E4%BA%91-%E5%AE%B9%E5%99%A8-%E5%B9%B3%E5%8F%B0");
    }

    @Test
    void noCaseTakesTheAddressOfAnotherPage() {
        registry.read(ADOPTERS, "| Company | Product |\n|---|---|\n| New | |\n| Embed | |\n| Statistics | |\n");

        assertThat(slugs()).containsExactly("embed-2", "new-2", "statistics-2");
    }

    @Test
    void anApprovedSubmissionIsListedAndSurvivesARestart() {
        var slug = registry.approve(registry.submit(draft("Acme", "Shop", TALK)));

        restart();

        assertThat(registry.cases.bySlug(slug).orElseThrow().origin()).isEqualTo(AdopterCase.Origin.SUBMISSION);
        assertThat(slugs()).containsExactly("acme-shop");
    }

    @Test
    void aSubmissionOfWhatAFileSaysIsTheSameCase() {
        registry.read(ADOPTERS, withHeader(row("Acme", "Shop", TALK)));

        var slug = registry.approve(registry.submit(draft("ACME GmbH", "Shop", TALK)));

        assertThat(slugs()).containsExactly(slug);
        assertThat(only().mentions()).hasSize(1);
        assertThat(only().content().company()).isEqualTo("ACME GmbH");
        assertThat(only().origin()).isEqualTo(AdopterCase.Origin.FILE);
    }

    @Test
    void aModeratorsDecisionWinsOverTheFileAndBothAreKnown() {
        registry.read(ADOPTERS, withHeader(row("Acme", "Shop", TALK)));

        registry.approve(registry.submit(change("acme-shop", "Acme", "Shop 2", TALK)));

        assertThat(only().content().product()).isEqualTo("Shop 2");
        assertThat(only().overruled()).extracting(mention -> mention.content().product()).containsExactly("Shop");
    }

    @Test
    void aRenamedCaseIsFoundUnderBothAddresses() {
        registry.read(ADOPTERS, withHeader(row("Acme", "Shop", TALK)));

        registry.approve(registry.submit(change("acme-shop", "Apex", "Shop", TALK)));
        restart();
        registry.read(ADOPTERS, withHeader(row("Acme", "Shop", TALK)));

        assertThat(only().slug()).isEqualTo("apex-shop");
        assertThat(registry.cases.listed("acme-shop")).isSameAs(registry.cases.listed("apex-shop"));
        assertThat(registry.publisher.owners()).containsExactly("case:acme-shop");
    }

    @Test
    void aCaseThatIsCalledAsBeforeHasItsOldAddressAgain() {
        registry.read(ADOPTERS, withHeader(row("Acme", "Shop", TALK)));
        registry.approve(registry.submit(change("acme-shop", "Apex", "Shop", TALK)));

        registry.approve(registry.submit(change("apex-shop", "Acme", "Shop", TALK)));
        restart();

        assertThat(only().slug()).isEqualTo("acme-shop");
        assertThat(registry.cases.listed("apex-shop").slug()).isEqualTo("acme-shop");
    }

    @Test
    void anAddressIsNeverGivenToAnotherCase() {
        registry.read(ADOPTERS, withHeader(row("Acme", "Shop", TALK)));
        registry.approve(registry.submit(change("acme-shop", "Apex", "Shop", TALK)));
        restart();

        registry.read(ADOPTERS, withHeader(row("Apex", "Shop", TALK + "/2"), row("Acme", "Shop", TALK + "/3")));

        assertThat(slugs()).containsExactly("acme-shop-2", "apex-shop", "apex-shop-2");
    }

    @Test
    void aCaseThatAModeratorEditedOutlivesItsRow() {
        registry.read(ADOPTERS, withHeader(row("Acme", "Shop", TALK)));
        registry.approve(registry.submit(change("acme-shop", "Acme", "Shop 2", TALK)));

        registry.remove(ADOPTERS);
        restart();

        assertThat(only().content().product()).isEqualTo("Shop 2");
    }

    @Test
    void theIndexIsToldWhatAFileChangedOnceItHasComparedEverything() {
        registry.read(ADOPTERS, withHeader(row("Acme", "Shop", TALK), row("Bolt", "Pay", TALK + "/2")));
        assertThat(registry.publisher.waiting(10)).isEmpty();
        assertThat(registry.publisher.owners()).containsExactly("case:acme-shop", "case:bolt-pay");

        registry.read(ADOPTERS, withHeader(row("Acme", "Shop", TALK)));

        var waiting = registry.publisher.waiting(10);
        assertThat(waiting).extracting(one -> one.owner()).containsExactly("case:bolt-pay");
        assertThat(registry.publisher.entry("case:bolt-pay")).isEmpty();
        registry.publisher.indexed(waiting);
        assertThat(registry.publisher.waiting(10)).isEmpty();
    }

    @Test
    void theIndexIsToldOfADecisionAlsoAfterACrash() {
        registry.approve(registry.submit(draft("Acme", "Shop", TALK)));
        assertThat(registry.askedForPublication()).isTrue();

        restart();

        var waiting = registry.publisher.waiting(10);
        assertThat(waiting).extracting(one -> one.owner()).containsExactly("case:acme-shop");
        registry.publisher.indexed(waiting);
        assertThat(registry.publisher.waiting(10)).isEmpty();
    }

    @Test
    void aCaseIsFoundByWhatIsKnownOfIt() {
        registry.read(ADOPTERS, "| 公司 | 产品 | 环境 | 用途 | 技术 |\n|---|---|---|---|---|\n| 某云 | 平台 | 生产 | 大数据 | Flink |\n");

        var document = registry.publisher.entry("case:某云-平台").orElseThrow().documents().getFirst();

        assertThat(document.type()).isEqualTo("case");
        assertThat(document.title()).isEqualTo("某云 · 平台");
        assertThat(document.lang()).isEqualTo("zh");
        assertThat(document.source()).isEqualTo("adopters.md");
        assertThat(document.facets()).containsOnly(Map.entry("environment", List.of("production")),
                Map.entry("category", List.of("big-data")),
                Map.entry("technology", List.of("Flink")));
    }

    @Test
    void aCaseIsFoundByTheAddressOfItsEvidence() {
        registry.read(ADOPTERS, withHeader(row("Acme", "Shop", "https://www.example.org/2017/kube-proxy.html")));

        assertThat(registry.publisher.entry("case:acme-shop").orElseThrow().documents().getFirst().code())
                .isEqualTo("example.org / kube-proxy");
    }

    @Test
    void aCaseIsFoundByItsOtherNames() {
        registry.read(ADOPTERS, "| Company | Product | Also known as |\n|---|---|---|\n| Acme | Shop | 顶点, AC |\n");

        var document = registry.publisher.entry("case:acme-shop").orElseThrow().documents().getFirst();

        assertThat(document.names()).containsExactly("Acme", "顶点", "AC");
    }

    @Test
    void aCaseNamesTheAddressesThatProveItAsReferencesAreNamed() {
        registry.read(ADOPTERS, withHeader(row("Acme", "Shop", "http://example.org/talk?utm_source=x#top")));

        var document = registry.publisher.entry("case:acme-shop").orElseThrow().documents().getFirst();

        assertThat(document.facets().get("evidence"))
                .containsExactly(CanonicalUrl.of("https://example.org/talk").orElseThrow().id());
    }

    @Test
    void anUnchangedCaseHasTheSameFingerprintAfterARestart() {
        registry.read(ADOPTERS, withHeader(row("Acme", "Shop", TALK)));
        var before = registry.publisher.entry("case:acme-shop").orElseThrow().fingerprint();

        restart();
        registry.read(ADOPTERS, withHeader(row("Acme", "Shop", TALK)));

        assertThat(registry.publisher.entry("case:acme-shop").orElseThrow().fingerprint()).isEqualTo(before);
    }

    private List<String> slugs() {
        return registry.cases.all().stream().map(AdopterCase::slug).sorted().toList();
    }

    private AdopterCase only() {
        assertThat(registry.cases.all()).hasSize(1);
        return registry.cases.all().iterator().next();
    }

    private String slugOf(String url) {
        return registry.cases.all().stream().filter(entry -> url.equals(entry.content().sources().getFirst().url()))
                .findFirst().orElseThrow().slug();
    }
}
