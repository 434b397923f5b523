package dev.portolan.registry;

import static dev.portolan.registry.RegistryFixture.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portolan.registry.Moderation.Verdict;
import dev.portolan.web.WrongField;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ModerationTests {
    private static final String TALK = "https://talks.example.org/acme";

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

    @Test
    void aDecisionIsRememberedWithWhoWhenAndWhy() {
        var submission = registry.submit(draft("Acme", "Shop", TALK));

        registry.moderation.decide(submission.id(), 1, Verdict.REJECT, "No evidence", "mona");

        assertThat(registry.moderation.history(submission.id())).last()
                .isEqualTo(new Submission.Event(RegistryFixture.NOW, "mona", "rejected", "No evidence"));
        assertThat(registry.cases.all()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Verdict.class, names = {"REJECT", "REQUEST_CHANGES"})
    void whoIsRefusedIsToldWhy(Verdict verdict) {
        var submission = registry.submit(draft("Acme", "Shop", TALK));

        var errors = registry.moderation.decide(submission.id(), 1, verdict, "  ", "mona");

        assertThat(errors).extracting(WrongField::field).containsExactly("reason");
        assertThat(registry.moderation.byId(submission.id()).status()).isEqualTo(SubmissionStatus.RECEIVED);
    }

    @Test
    void nobodyDecidesOnWhatTheyHaveNotSeen() {
        var submission = registry.submit(draft("Acme", "Shop", TALK));
        registry.moderation.edit(submission.id(), 1, SentDraft.of(draft("Acme", "Shop 2", TALK)), "mona");

        assertThatThrownBy(() -> registry.moderation.decide(submission.id(), 1, Verdict.APPROVE, "", "nora"))
                .isInstanceOf(Conflict.class);

        assertThat(registry.cases.all()).isEmpty();
    }

    @Test
    void ofTwoModeratorsAtOnceOneDecides() throws Exception {
        var submission = registry.submit(draft("Acme", "Shop", TALK));
        var together = new CyclicBarrier(2);
        Callable<Boolean> approve = () -> decides(together, submission, Verdict.APPROVE, "mona");
        Callable<Boolean> reject = () -> decides(together, submission, Verdict.REJECT, "nora");

        var decided = new ArrayList<Boolean>();
        try (var moderators = Executors.newFixedThreadPool(2)) {
            for (Future<Boolean> one : moderators.invokeAll(List.of(approve, reject)))
                decided.add(one.get());
        }

        assertThat(decided).containsExactlyInAnyOrder(true, false);
        assertThat(registry.moderation.history(submission.id())).hasSize(2);
        assertThat(registry.cases.all()).hasSize(decided.getFirst() ? 1 : 0);
    }

    private boolean decides(CyclicBarrier together, Submission submission, Verdict verdict, String moderator)
            throws Exception {
        together.await();
        try {
            return registry.moderation.decide(submission.id(), 1, verdict, "because", moderator).isEmpty();
        } catch (Conflict late) {
            return false;
        }
    }

    @Test
    void twoLikeNamesApprovedAtOnceGetTwoAddresses() throws Exception {
        var first = registry.submit(draft("Acme", "Shop", TALK));
        var second = registry.submit(draft("Acme", "Shop", TALK + "/2"));

        try (var moderators = Executors.newFixedThreadPool(2)) {
            for (var slug : moderators.invokeAll(List.<Callable<String>>of(() -> registry.approve(first),
                    () -> registry.approve(second))))
                slug.get();
        }

        assertThat(registry.cases.all()).extracting(AdopterCase::slug).containsExactly("acme-shop", "acme-shop-2");
    }

    @Test
    void showsWhatAModeratorShouldCompare() {
        registry.approve(registry.submit(draft("Acme", "Shop", TALK)));
        var waiting = registry.submit(draft("Bolt", "Pay", "https://talks.example.org/bolt"));

        assertThat(hints(draft("ACME Inc.", "Shop", "https://example.net/x"))).containsExactly("duplicate Acme · Shop");
        assertThat(hints(draft("Acme", "Pay", "https://example.net/y"))).contains("same-company Acme · Shop");
        assertThat(hints(draft("Core", "Bank", TALK))).contains("same-evidence Acme · Shop", "same-domain Bolt · Pay");
        assertThat(hints(draft("Аcme", "Other", "https://example.net/z"))).contains("look-alike Acme · Shop",
                "look-alike а (U+0430)");
        assertThat(hints(draft("Zeta\u200b", "Z", "https://example.com/z")))
                .containsExactly("invisible company: U+200B");
        assertThat(hintsOf(waiting)).contains("same-domain Acme · Shop");
    }

    @Test
    void hintsTellAListedCaseFromAnotherSubmission() {
        registry.approve(registry.submit(draft("Acme", "Shop", TALK)));
        registry.submit(draft("Acme", "Shop", TALK));

        var hints = registry.hints.of(List.of(registry.submit(draft("Acme", "Shop", TALK)))).getFirst();

        assertThat(hints).extracting(hint -> hint.message().english()).containsExactlyInAnyOrder(
                "Same company and product: Acme · Shop (listed case)",
                "Same company and product: Acme · Shop (another submission)");
    }

    private List<String> hints(Draft draft) {
        return hintsOf(registry.submit(draft));
    }

    private List<String> hintsOf(Submission submission) {
        return registry.hints.of(List.of(submission)).getFirst().stream()
                .map(hint -> hint.type().label() + " " + hint.subject()).toList();
    }
}
