package dev.portolan.registry;

import dev.portolan.database.DataFolder;
import dev.portolan.database.Database;
import dev.portolan.intake.PublicationRequested;
import dev.portolan.intake.Reader.Change;
import dev.portolan.sources.SourcePath;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The registry's parts over a real database; opened again on the same folder it is the same registry after a restart.
final class RegistryFixture implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    static final String CLIENT = "192.0.2.1";

    final Database database;
    final SubmissionRepository repository;
    final CaseRepository decisions;
    final Cases cases;
    final CasePublisher publisher;
    final Submissions submissions;
    final Moderation moderation;
    final Upkeep upkeep;
    final StandingRepository standings;
    final Hints hints;
    final ImportRepository imported;
    final Imports imports;
    final List<Object> events = new ArrayList<>();

    RegistryFixture(Path folder) {
        this(folder, 0);
    }

    RegistryFixture(Path folder, int submissionsPerMinute) {
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        database = Database.open(DataFolder.open(folder));
        repository = new SubmissionRepository(database);
        decisions = new CaseRepository(database);
        standings = new StandingRepository(database);
        imported = new ImportRepository(database);
        cases = new Cases(decisions, standings, imported);
        imports = new Imports(database, imported, cases, events::add, clock);
        publisher = new CasePublisher(cases, decisions);
        submissions = new Submissions(database, repository, new Retries(database),
                new SubmissionLimit(new RegistrySettings(submissionsPerMinute)), cases, clock);
        var changes = new CaseChanges(database, decisions, cases, events::add);
        moderation = new Moderation(database, repository, decisions, standings, cases, changes, clock);
        upkeep = new Upkeep(standings, repository, cases, changes, clock);
        hints = new Hints(cases, repository);
    }

    void read(SourcePath file, String text) {
        cases.apply(new Change<>(Map.of(file, Tables.table(file, text)), Set.of()));
    }

    void remove(SourcePath file) {
        cases.apply(new Change<>(Map.of(), Set.of(file)));
    }

    static Draft draft(String company, String product, String url) {
        return new Draft(company, product, "production", "", List.of(), Draft.Profile.EMPTY,
                List.of(new Draft.Source("", url)), "", Draft.Submitter.SILENT, null);
    }

    static Draft change(String slug, String company, String product, String url) {
        return new Draft(company, product, "testing", "", List.of(), Draft.Profile.EMPTY,
                List.of(new Draft.Source("", url)), "", Draft.Submitter.SILENT, slug);
    }

    /// Sends it in, which must work.
    Submission submit(Draft draft) {
        return submissions.byToken(stored(draft).token().value());
    }

    Receipt stored(Draft draft) {
        return switch (submissions.submit(SentDraft.of(draft), CLIENT, null)) {
            case Outcome.Stored(var receipt) -> receipt;
            case Outcome.Refused(var errors) -> throw new AssertionError(errors);
            case Outcome.TooMany(var wait) -> throw new AssertionError(wait);
        };
    }

    /// The key that it is listed under.
    String approve(Submission submission) {
        var errors = moderation.decide(submission.id(), submission.version(), Moderation.Verdict.APPROVE, "", "mona");
        if (!errors.isEmpty())
            throw new AssertionError(errors);
        return java.util.Objects.requireNonNull(moderation.byId(submission.id()).key());
    }

    boolean askedForPublication() {
        return events.stream().anyMatch(PublicationRequested.class::isInstance);
    }

    @Override
    public void close() {
        database.close();
    }
}
