package dev.portolan.registry;

import static dev.portolan.registry.RegistryFixture.change;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.registry.ImportPlan.Counts;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportsTests {
    private static final String FILE = "widget/ADOPTERS.md";
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

    private static CaseTable.Row row(int line, String company, String remark) {
        return new CaseTable.Row(line, new CaseContent(company, "", "production", null, List.of(), Profile.UNKNOWN,
                List.of(), remark));
    }

    private ImportReport take(CaseTable.Row... rows) {
        var plan = registry.imports.plan(FILE, Arrays.asList(rows));
        var report = ImportReport.of(FILE, plan, registry.cases.all());
        registry.imports.take(Map.of(FILE, plan), "mona");
        return report;
    }

    private AdopterCase only() {
        assertThat(registry.cases.all()).hasSize(1);
        return registry.cases.all().iterator().next();
    }

    @Test
    void listsWhatAFileSaysAndWhereItSaysSo() {
        take(row(3, "Acme", ""));

        assertThat(only().content().company()).isEqualTo("Acme");
        assertThat(only().origin()).isEqualTo(AdopterCase.Origin.FILE);
        assertThat(only().mentions()).extracting(AdopterCase.Mention::toString, AdopterCase.Mention::day)
                .containsExactly(org.assertj.core.api.Assertions.tuple("widget/ADOPTERS.md:3", "2026-11-24"));
        assertThat(registry.askedForPublication()).isTrue();
    }

    @Test
    void keepsItOverARestart() {
        take(row(3, "Acme", ""));
        var slug = only().slug();

        registry.close();
        open();

        assertThat(only().slug()).isEqualTo(slug);
    }

    @Test
    void changesNothingTheSecondTime() {
        take(row(3, "Acme", ""), row(4, "Beta", ""), row(5, "Acme", "its other shop"));
        var events = registry.imports.history();

        var again = take(row(3, "Acme", ""), row(4, "Beta", ""), row(5, "Acme", "its other shop"));

        assertThat(again.plan().counts()).isEqualTo(new Counts(0, 0, 3, 0));
        assertThat(registry.imports.history()).isEqualTo(events);
    }

    @Test
    void takesOverWhatAChangedFileSays() {
        take(row(3, "Acme", ""), row(4, "Beta", ""));

        var report = take(row(3, "Acme", "more of it"), row(5, "Gamma", ""));

        assertThat(report.plan().counts()).isEqualTo(new Counts(1, 1, 0, 1));
        assertThat(report.lines()).containsExactly("widget/ADOPTERS.md: 1 new, 1 changed, 0 unchanged, 1 gone",
                "widget/ADOPTERS.md: gone: Beta");
        assertThat(registry.cases.all()).extracting(entry -> entry.content().company(),
                entry -> entry.content().remark()).containsExactly(
                        org.assertj.core.api.Assertions.tuple("Acme", "more of it"),
                        org.assertj.core.api.Assertions.tuple("Gamma", ""));
    }

    @Test
    void keepsWhatAModeratorDecidedWhenItIsGoneFromTheFile() {
        take(row(3, "Acme", ""), row(4, "Beta", ""));
        var slug = registry.cases.all().iterator().next().slug();
        registry.approve(registry.submit(change(slug, "Acme", "Shop", TALK)));

        var report = take(row(4, "Beta", ""));

        assertThat(report.lines()).contains(
                "widget/ADOPTERS.md: gone: Acme (stays listed: a moderator decided on it)");
        assertThat(registry.cases.all()).extracting(entry -> entry.content().company()).contains("Acme");
    }

    @Test
    void namesWhatIsListedAlreadyOrMayBe() {
        registry.read(Tables.ADOPTERS, Tables.withHeader(Tables.row("Acme Inc.", "", TALK)));

        var report = take(row(3, "ACME", ""), row(4, "Beta", ""));

        assertThat(report.alike()).hasSize(1);
        assertThat(report.lines())
                .contains("widget/ADOPTERS.md:3: ACME may be the same as Acme Inc. (/cases/acme-inc)");
    }

    @Test
    void givesBackTheFormerAddressToWhatComesBackUnderAnotherFile() {
        take(row(3, "Acme", ""), row(4, "Acme", "its other shop"), row(5, "Beta", ""));
        registry.imports.takeBack(FILE, "mona");
        registry.close();
        open();

        var elsewhere = registry.imports.plan("ADOPTERS.md", List.of(row(5, "Beta", ""), row(3, "Acme", "again"),
                row(4, "Acme", "its other shop"), row(9, "Acme", "a third")));
        registry.imports.take(Map.of("ADOPTERS.md", elsewhere), "");

        assertThat(registry.cases.all()).extracting(AdopterCase::slug).containsExactly("acme", "acme-2", "acme-3",
                "beta");
    }

    @Test
    void keepsTheAddressOfACaseThatIsGivenItsFirstSource() {
        take(row(3, "Acme", ""), row(4, "Acme", "its other shop"));

        var proven = new CaseContent("Acme", "", "production", null, List.of(), Profile.UNKNOWN,
                List.of(new CaseSource("", TALK)), "its other shop");
        take(row(3, "Acme", ""), new CaseTable.Row(4, proven));

        assertThat(registry.cases.all()).extracting(AdopterCase::slug).containsExactly("acme", "acme-2");
    }

    @Test
    void leavesTheAddressOfAnotherFilesCaseAlone() {
        take(row(3, "Acme", ""));

        registry.imports.take(Map.of("b.md", registry.imports.plan("b.md", List.of(row(1, "Acme", "")))), "");

        assertThat(registry.cases.all()).extracting(AdopterCase::slug).containsExactly("acme", "acme-2");
    }

    @Test
    void areTakenBackButForWhatModeratorsDecided() {
        take(row(3, "Acme", ""), row(4, "Beta", ""));
        var slug = registry.cases.all().iterator().next().slug();
        registry.approve(registry.submit(change(slug, "Acme", "Shop", TALK)));

        registry.imports.takeBack(FILE, "mona");

        assertThat(registry.imports.files()).isEmpty();
        assertThat(only().content().product()).isEqualTo("Shop");
        assertThat(registry.imports.history()).extracting(ImportEvent::action).containsExactly("taken-back",
                "imported");
    }
}
