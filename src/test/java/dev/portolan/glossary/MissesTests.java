package dev.portolan.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import dev.portolan.database.DataFolder;
import dev.portolan.database.Database;
import dev.portolan.glossary.Miss.State;
import dev.portolan.intake.Intake;
import dev.portolan.search.Answer;
import dev.portolan.search.Answered;
import dev.portolan.search.Question;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MissesTests {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final Answer NOTHING = answer(0, null);
    private static final Answer MOST = answer(3, new Answer.Relaxed(1, 2));

    @TempDir
    Path folder;
    private final Intake intake = mock(Intake.class);
    private final MovingClock clock = new MovingClock();
    private Database database;
    private Misses misses;

    @BeforeEach
    void open() {
        given(intake.isReady()).willReturn(true);
        database = Database.open(DataFolder.open(folder));
        misses = misses(30);
    }

    @AfterEach
    void close() {
        misses.close();
        database.close();
    }

    @Test
    void countsWhatFindsNothingOrOnlyMostOfTheWords() {
        ask("Canary  release", NOTHING);
        ask("canary release", MOST);
        ask("harbour", NOTHING);
        ask("pods", answer(3, null));

        assertThat(all()).containsExactly(
                new Miss("canary release", 2, TODAY, TODAY, Miss.Answer.MOST, State.OPEN),
                new Miss("harbour", 1, TODAY, TODAY, Miss.Answer.NONE, State.OPEN));
    }

    @Test
    void countsTheFirstPageOfAnUnfilteredQuestionAlone() {
        ask(new Question("a", Map.of(), Question.Sort.RELEVANCE, 2, 10));
        ask(new Question("b", Map.of("lang", List.of("zh")), Question.Sort.RELEVANCE, 1, 10));
        ask(new Question("c", Map.of(), Question.Sort.RELEVANCE, 1, 10).literally());
        ask(new Question("", Map.of(), Question.Sort.RELEVANCE, 1, 10));

        assertThat(all()).isEmpty();
    }

    @Test
    void countsNothingBeforeEverythingIsRead() {
        given(intake.isReady()).willReturn(false);

        ask("harbour", NOTHING);

        assertThat(all()).isEmpty();
    }

    @Test
    void remembersTheFirstAndTheLastDayAndForgetsWhatNobodyRepeats() {
        ask("harbour", NOTHING);
        ask("once", NOTHING);
        all();
        clock.now = TODAY.plusDays(20);
        ask("harbour", NOTHING);
        all();
        clock.now = TODAY.plusDays(31);

        assertThat(all()).containsExactly(
                new Miss("harbour", 2, TODAY, TODAY.plusDays(20), Miss.Answer.NONE, State.OPEN));
    }

    @Test
    void survivesARestart() {
        ask("harbour", NOTHING);
        misses.close();
        misses = misses(30);

        assertThat(all()).extracting(Miss::query).containsExactly("harbour");
    }

    @Test
    void keepsNothingWhenToldSo() {
        misses.close();
        misses = misses(0);

        ask("harbour", NOTHING);

        assertThat(all()).isEmpty();
    }

    @Test
    void letsGoOfWhatIsTooMuchAtOnce() {
        IntStream.rangeClosed(1, 1_100).forEach(number -> ask("query " + number, NOTHING));
        ask("query 1", NOTHING);

        assertThat(misses.list(EnumSet.allOf(State.class), 1, 1).total()).isEqualTo(1_000);
        assertThat(all().getFirst()).extracting(Miss::query, Miss::times).containsExactly("query 1", 2L);
    }

    @Test
    void keepsWhatIsAskedOftenWhenThereAreTooMany() {
        ask("often", NOTHING);
        ask("often", NOTHING);
        for (int batch = 0; batch < 6; batch++) {
            int first = batch * 1_000;
            IntStream.range(first, first + 1_000).forEach(number -> ask("flood " + number, NOTHING));
            all();
        }

        assertThat(misses.list(EnumSet.allOf(State.class), 1, 1).total()).isEqualTo(5_000);
        assertThat(all().getFirst().query()).isEqualTo("often");
    }

    @Test
    void isMarkedHoweverItIsWritten() {
        ask("Harbour", NOTHING);
        all();

        assertThat(misses.mark("HARBOUR ", State.NEEDS_NOTE)).map(Miss::state).hasValue(State.NEEDS_NOTE);
        assertThat(misses.mark("port", State.DONE)).isEmpty();
        assertThat(misses.list(EnumSet.of(State.OPEN), 1, 10).items()).isEmpty();
    }

    private Misses misses(int keptDays) {
        return new Misses(new MissRepository(database), intake, clock, new MissSettings(keptDays));
    }

    private List<Miss> all() {
        return misses.list(EnumSet.allOf(State.class), 1, 10).items();
    }

    private void ask(String text, Answer answer) {
        misses.on(new Answered(new Question(text, Map.of(), Question.Sort.RELEVANCE, 1, 10), answer));
    }

    private void ask(Question question) {
        misses.on(new Answered(question, NOTHING));
    }

    private static Answer answer(long total, Answer.@Nullable Relaxed relaxed) {
        return new Answer(total, List.of(), Map.of(), null, List.of(), List.of(), relaxed);
    }

    private static final class MovingClock extends Clock {
        private LocalDate now = TODAY;

        @Override
        public Instant instant() {
            return now.atTime(12, 0).toInstant(ZoneOffset.UTC);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
