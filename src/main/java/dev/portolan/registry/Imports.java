package dev.portolan.registry;

import dev.portolan.database.Database;
import dev.portolan.intake.PublicationRequested;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/// Brings files in, and takes them back. What moderators decided on a case stays, whatever a file says.
@Service
class Imports {
    private static final int SHOWN_EVENTS = 100;

    private final Database database;
    private final ImportRepository repository;
    private final Cases cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Imports(Database database, ImportRepository repository, Cases cases, ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.repository = repository;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    /// What importing these entries would change.
    ImportPlan plan(String file, List<CaseTable.Row> rows) {
        return ImportPlan.of(repository.table(file).map(CaseTable::rows).orElse(List.of()), rows);
    }

    /// Imports the plans, by file, as one change.
    ///
    /// @param actor
    ///            a moderator's name; empty for the command line
    void take(Map<String, ImportPlan> plans, String actor) {
        var news = new TreeMap<>(plans);
        news.values().removeIf(ImportPlan::isEmpty);
        if (news.isEmpty())
            return;
        var now = clock.instant();
        database.change(jdbc -> {
            news.forEach((file, plan) -> {
                repository.replace(jdbc, file, now, actor, plan.all());
                repository.add(jdbc, new ImportEvent(now, actor, file, "imported", plan.counts()));
            });
            return news;
        });
        var tables = new TreeMap<String, CaseTable>();
        news.forEach((file, plan) -> tables.put(file, new CaseTable(now.toEpochMilli(), plan.all())));
        listed(tables);
    }

    /// Its entries leave.
    void takeBack(String file, String actor) {
        var plan = plan(file, List.of());
        if (plan.gone().isEmpty())
            return;
        database.change(jdbc -> {
            repository.remove(jdbc, file);
            repository.add(jdbc, new ImportEvent(clock.instant(), actor, file, "taken-back", plan.counts()));
            return plan;
        });
        listed(Map.of(file, new CaseTable(clock.millis(), List.of())));
    }

    private void listed(Map<String, CaseTable> tables) {
        cases.applyImports(tables);
        events.publishEvent(new PublicationRequested());
    }

    List<ImportedFile> files() {
        return repository.files();
    }

    List<ImportEvent> history() {
        return repository.events(SHOWN_EVENTS);
    }
}
