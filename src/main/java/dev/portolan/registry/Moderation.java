package dev.portolan.registry;

import dev.portolan.database.Database;
import dev.portolan.registry.AdopterCase.Decision;
import dev.portolan.registry.AdopterCase.Origin;
import dev.portolan.web.Page;
import dev.portolan.web.WrongField;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// The moderators' side. A decision, its history and what the index must be told are one change.
@Service
class Moderation {
    private final Database database;
    private final SubmissionRepository repository;
    private final CaseRepository decisions;
    private final Cases cases;
    private final StandingRepository standings;
    private final CaseChanges changes;
    private final Clock clock;

    Moderation(Database database, SubmissionRepository repository, CaseRepository decisions,
            StandingRepository standings, Cases cases, CaseChanges changes, Clock clock) {
        this.database = database;
        this.repository = repository;
        this.decisions = decisions;
        this.cases = cases;
        this.standings = standings;
        this.changes = changes;
        this.clock = clock;
    }

    /// What a moderator can say to a submission.
    enum Verdict {
        APPROVE(SubmissionStatus.APPROVED), REJECT(SubmissionStatus.REJECTED), REQUEST_CHANGES(
                SubmissionStatus.CHANGES_REQUESTED);

        private final SubmissionStatus leadsTo;

        Verdict(SubmissionStatus leadsTo) {
            this.leadsTo = leadsTo;
        }

        /// As it stands in addresses: `request-changes`.
        String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /// An approval speaks for itself; who is refused or asked wants to know why.
        boolean needsReason() {
            return this != APPROVE;
        }

        List<WrongField> wrongReason(String reason) {
            var said = DraftRules.checkRemark("reason", reason);
            return said.errors().isEmpty() && needsReason() && said.text().isEmpty()
                    ? List.of(WrongField.of("reason", "registry.error.required"))
                    : said.errors();
        }
    }

    /// The submissions of these statuses, the longest waiting first.
    Page<Submission> queue(Collection<SubmissionStatus> statuses, int page, int size) {
        var submissions = repository.withStatus(statuses, size, (page - 1L) * size);
        return new Page<>(submissions, repository.count(statuses), page, size);
    }

    Submission byId(String id) {
        return repository.byId(id).orElseThrow(NoSuchSubmission::new);
    }

    /// Where a submission's case is found; null until there is one.
    @Nullable
    String slug(Submission submission) {
        return submission.key() == null ? null : cases.slugOf(submission.key());
    }

    List<Submission.Event> history(String id) {
        return repository.history(id);
    }

    /// Says what becomes of the submission as it was when the moderator looked at it.
    ///
    /// @return what is wrong with the reason; empty when the verdict is stored
    List<WrongField> decide(String id, int version, Verdict verdict, String reason, String moderator) {
        var wrong = verdict.wrongReason(reason);
        if (!wrong.isEmpty())
            return wrong;
        var submission = seen(id, version);
        var event = event(moderator, verdict.leadsTo.label(), DraftRules.checkRemark("reason", reason).text());
        if (verdict == Verdict.APPROVE)
            approve(submission, event);
        else
            change(submission, event, jdbc -> repository.setStatus(jdbc, id, version, verdict.leadsTo));
        return List.of();
    }

    /// Mends a submission before it is decided on.
    ///
    /// @return what is wrong; empty when it is stored
    List<WrongField> edit(String id, int version, SentDraft sent, String moderator) {
        var checked = DraftRules.check(sent);
        if (!checked.errors().isEmpty())
            return checked.errors();
        var submission = seen(id, version);
        change(submission, event(moderator, "edited", ""), jdbc -> repository.replaceContent(jdbc, submission,
                checked.content(), submission.removed(), submission.status()));
        return List.of();
    }

    private Submission seen(String id, int version) {
        var submission = byId(id);
        if (submission.version() != version)
            throw Conflict.stale();
        if (!submission.status().isOpen())
            throw Conflict.decided();
        return submission;
    }

    private void change(Submission submission, Submission.Event event, Predicate<JdbcClient> work) {
        database.change(jdbc -> {
            if (!work.test(jdbc))
                throw Conflict.stale();
            repository.addEvent(jdbc, submission.id(), event);
            return submission;
        });
    }

    private void approve(Submission submission, Submission.Event event) {
        // ahead of the change: who gives out slugs may itself be waiting to write
        var content = submission.content();
        var key = submission.key() == null ? cases.keyFor(content) : submission.key();
        var renaming = cases.renaming(key, content);
        var origin = cases.byKey(key).map(AdopterCase::origin).orElse(Origin.SUBMISSION);
        var decision = new Decision(key, origin, event.at(), event.at(), content);
        changes.change(key, jdbc -> {
            if (!repository.setStatus(jdbc, submission.id(), submission.version(), SubmissionStatus.APPROVED))
                throw Conflict.stale();
            decisions.decide(jdbc, decision);
            renaming.ifPresent(address -> decisions.rename(jdbc, address));
            standings.put(jdbc, key, standings.of(jdbc, key).listedAgain().confirmed(event.at()));
            repository.setKey(jdbc, submission.id(), key);
            repository.addEvent(jdbc, submission.id(), event);
        });
    }

    private Submission.Event event(String moderator, String action, String message) {
        return new Submission.Event(clock.instant(), moderator, action, message);
    }
}
