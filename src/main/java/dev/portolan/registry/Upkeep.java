package dev.portolan.registry;

import dev.portolan.web.WrongField;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/// What moderators do with listed cases: say that one still holds, withdraw it, bring it back.
@Service
class Upkeep {
    private final StandingRepository standings;
    private final SubmissionRepository submissions;
    private final Cases cases;
    private final CaseChanges changes;
    private final Clock clock;

    Upkeep(StandingRepository standings, SubmissionRepository submissions, Cases cases, CaseChanges changes,
            Clock clock) {
        this.standings = standings;
        this.submissions = submissions;
        this.cases = cases;
        this.changes = changes;
        this.clock = clock;
    }

    enum Act {
        CONFIRM("confirmed"), WITHDRAW("withdrawn"), RESTORE("restored");

        private final String done;

        Act(String done) {
            this.done = done;
        }

        /// As it stands in addresses.
        String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        private Standing change(Standing before, Instant now, String reason) {
            return switch (this) {
                case CONFIRM -> before.confirmed(now);
                case WITHDRAW -> before.withdrawn(now, reason);
                case RESTORE -> before.listedAgain();
            };
        }
    }

    /// @param slug
    ///            any that the case has or had
    /// @return what is wrong with the reason, which a withdrawal needs; empty when it is done
    List<WrongField> act(String slug, Act act, String reason, String moderator) {
        var said = DraftRules.checkRemark("reason", reason);
        if (!said.errors().isEmpty())
            return said.errors();
        if (act == Act.WITHDRAW && said.text().isEmpty())
            return List.of(WrongField.of("reason", "registry.error.required"));
        var entry = cases.known(slug);
        if (act != Act.CONFIRM && entry.standing().isWithdrawn() == (act == Act.WITHDRAW))
            return List.of();
        store(entry.key(), act, new Submission.Event(clock.instant(), moderator, act.done, said.text()));
        return List.of();
    }

    private void store(String key, Act act, Submission.Event event) {
        changes.change(key, jdbc -> {
            standings.put(jdbc, key, act.change(standings.of(jdbc, key), event.at(), event.message()));
            standings.addEvent(jdbc, key, event);
            if (act == Act.WITHDRAW)
                submissions.forgetContacts(jdbc, key);
        });
    }

    /// Listed or withdrawn.
    AdopterCase entry(String slug) {
        return cases.known(slug);
    }

    List<AdopterCase> withdrawn() {
        return List.copyOf(cases.withdrawn());
    }

    /// What is listed, never confirmed first.
    List<AdopterCase> longestUnconfirmed() {
        return cases.all().stream().sorted(Comparator.comparing((AdopterCase entry) -> entry.standing().confirmedAt(),
                Comparator.nullsFirst(Comparator.naturalOrder()))).toList();
    }

    /// Those that the case was made of, oldest first.
    List<Submission> submissions(AdopterCase entry) {
        return submissions.ofCase(entry.key());
    }

    /// What became of the case, oldest first; what submitters and moderators told each other stays between them.
    List<Submission.Event> history(AdopterCase entry) {
        var submitted = submissions.historyOfCase(entry.key()).stream().map(Submission.Event::withoutMessage);
        return Stream.concat(submitted, standings.history(entry.key()).stream())
                .sorted(Comparator.comparing(Submission.Event::at)).toList();
    }
}
