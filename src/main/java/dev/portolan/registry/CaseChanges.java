package dev.portolan.registry;

import dev.portolan.database.Database;
import dev.portolan.intake.PublicationRequested;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Changes what is listed: what is stored of it and what the index must be told are one change; then lists and search
/// learn of it.
@Component
class CaseChanges {
    private final Database database;
    private final CaseRepository repository;
    private final Cases cases;
    private final ApplicationEventPublisher events;

    CaseChanges(Database database, CaseRepository repository, Cases cases, ApplicationEventPublisher events) {
        this.database = database;
        this.repository = repository;
        this.cases = cases;
        this.events = events;
    }

    /// @param key
    ///            of the case
    /// @param work
    ///            throws to change nothing at all
    void change(String key, Consumer<JdbcClient> work) {
        database.change(jdbc -> {
            work.accept(jdbc);
            repository.publishLater(jdbc, CasePublisher.owner(key));
            return key;
        });
        cases.reload(key);
        events.publishEvent(new PublicationRequested());
    }
}
