package dev.portolan.registry;

import static dev.portolan.registry.RegistryFixture.change;
import static dev.portolan.registry.RegistryFixture.draft;
import static dev.portolan.registry.Tables.ADOPTERS;
import static dev.portolan.registry.Tables.row;
import static dev.portolan.registry.Tables.withHeader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portolan.registry.Upkeep.Act;
import dev.portolan.web.WrongField;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpkeepTests {
    private static final String TALK = "https://example.org/talk";

    @TempDir
    Path folder;
    private RegistryFixture registry;

    @BeforeEach
    void open() {
        registry = new RegistryFixture(folder);
        registry.read(ADOPTERS, withHeader(row("Acme", "Shop", TALK)));
    }

    @AfterEach
    void close() {
        registry.close();
    }

    private void restart() {
        registry.close();
        registry = new RegistryFixture(folder);
    }

    @Test
    void aConfirmedCaseSaysWhen() {
        registry.upkeep.act("acme-shop", Act.CONFIRM, "", "mona");

        assertThat(CaseJson.of(registry.cases.listed("acme-shop")).lastConfirmed()).isEqualTo("2026-11-24");
        assertThat(registry.cases.listed("acme-shop").decision()).isNull();
    }

    @Test
    void anApprovalConfirms() {
        registry.approve(registry.submit(change("acme-shop", "Acme", "Shop", TALK)));

        assertThat(registry.cases.listed("acme-shop").standing().confirmedAt()).isEqualTo(RegistryFixture.NOW);
    }

    @Test
    void aWithdrawalSaysWhy() {
        var errors = registry.upkeep.act("acme-shop", Act.WITHDRAW, " ", "mona");

        assertThat(errors).extracting(WrongField::field).containsExactly("reason");
        assertThat(registry.cases.all()).hasSize(1);
    }

    @Test
    void aWithdrawnCaseIsGoneWithItsReasonAndStaysSoAfterARestart() {
        withdraw("acme-shop");
        restart();
        registry.read(ADOPTERS, withHeader(row("Acme", "Shop", TALK)));

        assertThat(registry.cases.all()).isEmpty();
        assertThat(registry.publisher.entry("case:acme-shop")).isEmpty();
        assertThat(registry.publisher.waiting(10)).extracting(one -> one.owner()).containsExactly("case:acme-shop");
        assertThatThrownBy(() -> registry.cases.listed("acme-shop")).isInstanceOf(WithdrawnCase.class)
                .hasMessageContaining("They asked for it");
    }

    @Test
    void noOtherRowBringsAWithdrawnCaseBack() {
        withdraw("acme-shop");

        registry.read(ADOPTERS, withHeader(row("ACME Inc.", "Shop", TALK + "/2"), "| Acme | Shop | | | |\n"));

        assertThat(registry.cases.all()).isEmpty();
    }

    @Test
    void aModeratorBringsACaseBackAsItWas() {
        withdraw("acme-shop");

        registry.upkeep.act("acme-shop", Act.RESTORE, "", "nora");

        assertThat(registry.cases.listed("acme-shop").mentions()).hasSize(1);
        assertThat(registry.upkeep.history(registry.cases.listed("acme-shop"))).extracting(Submission.Event::action)
                .containsExactly("withdrawn", "restored");
    }

    @Test
    void whoApprovesAWithdrawnCaseIsWarnedAndBringsItBack() {
        withdraw("acme-shop");
        var submission = registry.submit(draft("Acme", "Shop", TALK));
        assertThat(registry.hints.of(List.of(submission)).getFirst()).extracting(hint -> hint.type().label())
                .containsExactly("withdrawn");

        registry.approve(submission);

        assertThat(registry.cases.listed("acme-shop").standing().isWithdrawn()).isFalse();
    }

    @Test
    void withdrawingForgetsWhomToAsk() {
        var draft = draft("Bolt", "Pay", TALK);
        var key = registry.approve(registry.submit(new Draft(draft.company(), draft.product(), draft.environment(), "",
                List.of(), Draft.Profile.EMPTY, draft.sources(), "", new Draft.Submitter("m@example.org", true),
                null)));
        assertThat(registry.repository.ofCase(key)).extracting(one -> one.submitter().contact())
                .containsExactly("m@example.org");

        withdraw(key);

        assertThat(registry.repository.ofCase(key)).extracting(one -> one.submitter().withoutContact())
                .isEqualTo(registry.repository.ofCase(key).stream().map(Submission::submitter).toList());
    }

    private void withdraw(String slug) {
        assertThat(registry.upkeep.act(slug, Act.WITHDRAW, "They asked for it", "mona")).isEmpty();
    }
}
