package dev.portolan.registry;

import dev.portolan.database.CouldNotBeStored;
import dev.portolan.database.Database;
import dev.portolan.registry.DraftRules.Checked;
import dev.portolan.web.WrongField;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// The submitters' side: sending in, revising, withdrawing. Whatever is answered as stored is on the disk.
@Service
class Submissions {
    private final Database database;
    private final SubmissionRepository repository;
    private final Retries retries;
    private final SubmissionLimit limit;
    private final Cases cases;
    private final Clock clock;

    Submissions(Database database, SubmissionRepository repository, Retries retries, SubmissionLimit limit,
            Cases cases, Clock clock) {
        this.database = database;
        this.repository = repository;
        this.retries = retries;
        this.limit = limit;
        this.cases = cases;
        this.clock = clock;
    }

    /// @param clientAddress
    ///            for the limit alone; never stored
    /// @param request
    ///            null when the client will not ask again
    Outcome submit(SentDraft sent, String clientAddress, Retries.@Nullable Request request) {
        var earlier = Optional.ofNullable(request).flatMap(retries::earlier);
        if (earlier.isPresent())
            return again(earlier.get());
        var checked = check(sent);
        if (!checked.errors().isEmpty())
            return new Outcome.Refused(checked.errors());
        var wait = limit.take(clientAddress);
        if (wait.isPresent())
            return new Outcome.TooMany(wait.get());
        return counted(clientAddress, () -> store(sent.draft(), checked, request));
    }

    private static Outcome again(Retries.Earlier earlier) {
        return earlier.sameBody()
                ? new Outcome.Stored(earlier.receipt())
                : new Outcome.Refused(List.of(WrongField.of("Idempotency-Key", "registry.error.key")));
    }

    private Checked check(SentDraft sent) {
        var checked = DraftRules.check(sent);
        var change = sent.draft().change();
        return change == null || cases.bySlug(change).isPresent()
                ? checked
                : checked.with(WrongField.of("change", "registry.error.change"));
    }

    private Outcome counted(String clientAddress, java.util.function.Supplier<Outcome> store) {
        try {
            return store.get();
        } catch (CouldNotBeStored cause) {
            limit.giveBack(clientAddress);
            throw cause;
        }
    }

    private Outcome store(Draft draft, Checked checked, Retries.@Nullable Request request) {
        var now = clock.instant();
        var salt = Token.newSalt();
        var token = request == null ? Token.random() : Token.derived(request.key(), salt);
        var submission = received(draft, checked, now);
        return database.change(jdbc -> {
            // another request of the same name may have come first
            var earlier = Optional.ofNullable(request).flatMap(named -> retries.earlier(jdbc, named));
            if (earlier.isPresent())
                return again(earlier.get());
            repository.add(jdbc, submission, token.hash());
            repository.addEvent(jdbc, submission.id(), new Submission.Event(now, "", "received", ""));
            if (request != null)
                retries.remember(jdbc, request, salt, submission.id(), now);
            return new Outcome.Stored(new Receipt(submission.id(), token));
        });
    }

    private Submission received(Draft draft, Checked checked, Instant now) {
        var changed = Optional.ofNullable(draft.change()).flatMap(cases::bySlug).map(AdopterCase::key).orElse(null);
        return new Submission(RowId.next(now.toEpochMilli()), 1,
                changed == null ? Submission.Kind.NEW : Submission.Kind.CHANGE, SubmissionStatus.RECEIVED, now,
                changed, checked.content(), Submitter.UNKNOWN.saying(checked.submitter(), now), checked.removed());
    }

    /// Where a submission's case is found; null until there is one.
    @Nullable
    String slug(Submission submission) {
        return submission.key() == null ? null : cases.slugOf(submission.key());
    }

    Submission byToken(String token) {
        return repository.byToken(token).orElseThrow(NoSuchSubmission::new);
    }

    /// What happened so far, oldest first.
    List<Submission.Event> history(Submission submission) {
        return repository.history(submission.id());
    }

    /// Puts new content in place of the old and hands it back to the moderators.
    ///
    /// @param answer
    ///            what the submitter says to the moderators; may be empty
    /// @return what is wrong; empty when it is stored
    List<WrongField> revise(String token, SentDraft sent, String answer) {
        var submission = open(token);
        var checked = DraftRules.check(sent);
        var said = DraftRules.checkRemark("answer", answer);
        var errors = java.util.stream.Stream.concat(checked.errors().stream(), said.errors().stream()).toList();
        if (!errors.isEmpty())
            return errors;
        var submitter = submission.submitter().saying(checked.submitter(), clock.instant());
        change(submission, "revised", said.text(), jdbc -> repository.replaceContent(jdbc, submission,
                checked.content(), checked.removed(), SubmissionStatus.RECEIVED)
                && repository.setSubmitter(jdbc, submission.id(), submitter));
        return List.of();
    }

    /// Takes it back and forgets the contact; nothing happens when it was taken back before.
    void withdraw(String token) {
        var submission = byToken(token);
        if (submission.status() == SubmissionStatus.WITHDRAWN)
            return;
        open(token);
        change(submission, "withdrawn", "", jdbc -> repository.setStatus(jdbc, submission.id(), submission.version(),
                SubmissionStatus.WITHDRAWN)
                && repository.setSubmitter(jdbc, submission.id(), submission.submitter().withoutContact()));
    }

    private Submission open(String token) {
        var submission = byToken(token);
        if (!submission.status().isOpen())
            throw Conflict.decided();
        return submission;
    }

    private void change(Submission submission, String action, String message,
            java.util.function.Predicate<org.springframework.jdbc.core.simple.JdbcClient> work) {
        database.change(jdbc -> {
            if (!work.test(jdbc))
                throw Conflict.stale();
            repository.addEvent(jdbc, submission.id(), new Submission.Event(clock.instant(), "", action, message));
            return submission;
        });
    }
}
