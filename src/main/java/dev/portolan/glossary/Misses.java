package dev.portolan.glossary;

import dev.portolan.glossary.Miss.State;
import dev.portolan.intake.Intake;
import dev.portolan.search.Answered;
import dev.portolan.web.Page;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Counts the searches that find no good answer. Who searches never waits for it: counts are gathered in memory, stored
/// together after a moment, and let go where there are too many.
@Component
@ConditionalOnWebApplication
class Misses implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Misses.class);
    private static final Duration STORED_AFTER = Duration.ofSeconds(10);
    /// Different queries between two writings.
    private static final int MOST_GATHERED = 1_000;

    private final MissRepository repository;
    private final Intake intake;
    private final Clock clock;
    private final int keptDays;
    private final Map<MissedQuery, Count> gathered = new HashMap<>();
    private final ScheduledExecutorService writer = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().name("misses").daemon().factory());

    Misses(MissRepository repository, Intake intake, Clock clock, MissSettings settings) {
        this.repository = repository;
        this.intake = intake;
        this.clock = clock;
        this.keptDays = settings.missesKeptDays();
        var _ = writer.scheduleWithFixedDelay(this::store, STORED_AFTER.toMillis(), STORED_AFTER.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    record Count(long times, Miss.Answer answer) {
        Count and(Count later) {
            return new Count(times + later.times, later.answer);
        }
    }

    /// Only the first page of an unfiltered question says something about what there is to find.
    @EventListener
    void on(Answered answered) {
        var question = answered.question();
        boolean tells = keptDays > 0 && question.page() == 1 && question.filters().isEmpty() && !question.literal()
                && intake.isReady();
        if (tells)
            answer(answered).ifPresent(answer -> MissedQuery.of(question.text()).ifPresent(miss -> add(miss, answer)));
    }

    private static Optional<Miss.Answer> answer(Answered answered) {
        if (answered.answer().total() == 0)
            return Optional.of(Miss.Answer.NONE);
        return Optional.ofNullable(answered.answer().relaxed()).map(_ -> Miss.Answer.MOST);
    }

    private void add(MissedQuery query, Miss.Answer answer) {
        synchronized (gathered) {
            if (gathered.size() < MOST_GATHERED || gathered.containsKey(query))
                gathered.merge(query, new Count(1, answer), Count::and);
        }
    }

    private Map<MissedQuery, Count> taken() {
        synchronized (gathered) {
            var taken = Map.copyOf(gathered);
            gathered.clear();
            return taken;
        }
    }

    /// Counts are no truth that anything depends on: what cannot be stored is let go.
    private synchronized void store() {
        try {
            var today = today();
            repository.add(taken(), today);
            repository.forgetBefore(today.minusDays(keptDays));
        } catch (RuntimeException e) {
            LOG.warn("Searches without an answer could not be counted: {}", e.getMessage());
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    int keptDays() {
        return keptDays;
    }

    /// Most frequent first, with what was asked a moment ago.
    Page<Miss> list(Set<State> states, int page, int size) {
        store();
        return repository.list(states, page, size);
    }

    /// @return empty when nobody asked this
    Optional<Miss> mark(String query, State state) {
        return repository.mark(MissedQuery.fold(query), state);
    }

    @Override
    public void close() {
        writer.shutdownNow();
        store();
    }
}
