package dev.portolan.registry;

import static dev.portolan.registry.RegistryFixture.CLIENT;
import static dev.portolan.registry.RegistryFixture.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portolan.web.WrongField;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubmissionsTests {
    private static final Draft VALID = draft("Acme", "Shop", "https://example.org/acme");
    private static final Retries.Request NAMED = new Retries.Request("key", "body");

    @TempDir
    Path folder;
    private RegistryFixture registry;

    @BeforeEach
    void open() {
        registry = new RegistryFixture(folder, 2);
    }

    @AfterEach
    void close() {
        registry.close();
    }

    @Test
    void whatIsStoredIsFoundByItsTokenAlone() {
        var receipt = registry.stored(VALID);

        assertThat(registry.submissions.byToken(receipt.token().value()).status())
                .isEqualTo(SubmissionStatus.RECEIVED);
        assertThatThrownBy(() -> registry.submissions.byToken(receipt.id())).isInstanceOf(NoSuchSubmission.class);
        assertThat(storedTexts()).doesNotContain(receipt.token().value());
    }

    @Test
    void aRefusedOneIsNotStored() {
        var outcome = registry.submissions.submit(SentDraft.of(Draft.EMPTY), CLIENT, null);

        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(queued()).isZero();
    }

    @Test
    void theSameRequestGetsTheSameAnswerAlsoAfterARestart() {
        var first = registry.submissions.submit(SentDraft.of(VALID), CLIENT, NAMED);

        close();
        open();

        assertThat(registry.submissions.submit(SentDraft.of(VALID), CLIENT, NAMED)).isEqualTo(first);
        assertThat(queued()).isEqualTo(1);
    }

    @Test
    void aKeyUsedForSomethingElseIsRefused() {
        registry.submissions.submit(SentDraft.of(VALID), CLIENT, NAMED);

        var outcome = registry.submissions.submit(SentDraft.of(VALID), CLIENT, new Retries.Request("key", "other"));

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(refused.errors())
                .extracting(WrongField::field).containsExactly("Idempotency-Key"));
    }

    @Test
    void onlyStoredSubmissionsCountForTheLimitOfAClient() {
        registry.submissions.submit(SentDraft.of(Draft.EMPTY), CLIENT, null);
        registry.submissions.submit(SentDraft.of(VALID), CLIENT, NAMED);
        registry.submissions.submit(SentDraft.of(VALID), CLIENT, NAMED);
        registry.stored(VALID);

        var outcome = registry.submissions.submit(SentDraft.of(VALID), CLIENT, null);
        var another = registry.submissions.submit(SentDraft.of(VALID), "192.0.2.2", null);

        assertThat(outcome).isInstanceOfSatisfying(Outcome.TooMany.class,
                tooMany -> assertThat(tooMany.retryAfter()).isPositive().isLessThanOrEqualTo(
                        java.time.Duration.ofSeconds(31)));
        assertThat(another).isInstanceOf(Outcome.Stored.class);
    }

    @Test
    void aRevisionAnswersTheModeratorAndWaitsAgain() {
        var token = registry.stored(VALID).token().value();
        var submission = registry.submissions.byToken(token);
        registry.moderation.decide(submission.id(), 1, Moderation.Verdict.REQUEST_CHANGES, "Which shop?", "mona");

        var errors = registry.submissions.revise(token,
                SentDraft.of(draft("Acme", "Web shop", "https://example.org/acme")), "The web shop.");

        assertThat(errors).isEmpty();
        var revised = registry.submissions.byToken(token);
        assertThat(revised.status()).isEqualTo(SubmissionStatus.RECEIVED);
        assertThat(revised.content().product()).isEqualTo("Web shop");
        assertThat(registry.submissions.history(revised)).extracting(event -> event.action() + ": " + event.message())
                .containsExactly("received: ", "changes-requested: Which shop?", "revised: The web shop.");
    }

    @Test
    void aWrongRevisionChangesNothing() {
        var token = registry.stored(VALID).token().value();

        var errors = registry.submissions.revise(token, SentDraft.of(Draft.EMPTY), "x".repeat(2_001));

        assertThat(errors).extracting(WrongField::field).contains("company", "answer");
        assertThat(registry.submissions.byToken(token).content().company()).isEqualTo("Acme");
    }

    @Test
    void nothingChangesOnceItIsDecided() {
        var receipt = registry.stored(VALID);
        var token = receipt.token().value();
        registry.approve(registry.submissions.byToken(token));

        assertThatThrownBy(() -> registry.submissions.revise(token, SentDraft.of(VALID), ""))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> registry.submissions.withdraw(token)).isInstanceOf(Conflict.class);
    }

    @Test
    void itCanBeTakenBackAndStaysBack() {
        var token = registry.stored(VALID).token().value();

        registry.submissions.withdraw(token);
        registry.submissions.withdraw(token);

        assertThat(registry.submissions.byToken(token).status()).isEqualTo(SubmissionStatus.WITHDRAWN);
        assertThatThrownBy(() -> registry.submissions.revise(token, SentDraft.of(VALID), ""))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void theContactStaysUntilItIsTakenBack() {
        var token = registry.stored(saying("mona@example.org", true)).token().value();
        var given = new Submitter("mona@example.org", RegistryFixture.NOW);

        registry.submissions.revise(token, SentDraft.of(VALID), "");
        assertThat(registry.submissions.byToken(token).submitter()).isEqualTo(given);
        registry.submissions.withdraw(token);

        assertThat(registry.submissions.byToken(token).submitter()).isEqualTo(given.withoutContact());
        assertThat(storedTexts()).doesNotContain("mona@example.org");
    }

    @Test
    void theContactCanBeTakenOutAndTheConsentBack() {
        var token = registry.stored(saying("mona@example.org", true)).token().value();

        registry.submissions.revise(token, SentDraft.of(saying("", false)), "");

        assertThat(registry.submissions.byToken(token).submitter()).isEqualTo(Submitter.UNKNOWN);
    }

    private static Draft saying(String contact, boolean consent) {
        return new Draft(VALID.company(), VALID.product(), VALID.environment(), "", List.of(), Draft.Profile.EMPTY,
                VALID.sources(), "", new Draft.Submitter(contact, consent), null);
    }

    @Test
    void aChangeMustBeOfAListedCase() {
        var outcome = registry.submissions.submit(
                SentDraft.of(RegistryFixture.change("no-such", "Acme", "Shop", "https://example.org/a")), CLIENT, null);

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class,
                refused -> assertThat(refused.errors()).extracting(WrongField::field).containsExactly("change"));
    }

    private long queued() {
        return registry.repository.count(EnumSet.allOf(SubmissionStatus.class));
    }

    private String storedTexts() {
        return registry.database.reader().sql("select * from submission").query().listOfRows().toString();
    }
}
