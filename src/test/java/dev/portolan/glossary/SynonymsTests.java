package dev.portolan.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.database.DataFolder;
import dev.portolan.database.Database;
import dev.portolan.glossary.Miss.State;
import dev.portolan.search.Answer;
import dev.portolan.search.Entry;
import dev.portolan.search.GlossaryFile;
import dev.portolan.search.Question;
import dev.portolan.search.SearchDocument;
import dev.portolan.search.SearchEngine;
import dev.portolan.search.SearchIndex;
import dev.portolan.web.WrongField;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SynonymsTests {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;
    private final CurrentVocabulary vocabulary = new CurrentVocabulary();
    private Database database;
    private MissRepository misses;
    private Synonyms synonyms;
    private SearchIndex index;

    @BeforeEach
    void open() {
        database = Database.open(DataFolder.open(folder.resolve("data")));
        misses = new MissRepository(database);
        synonyms = new Synonyms(new SynonymRepository(database), misses, vocabulary, CLOCK);
        index = SearchEngine.embedded(folder.resolve("index"), vocabulary);
        index.apply(List.of(entry("rollout", "A deployment is rolled out step by step."),
                entry("ticket", "The release ticket names who approves.")), List.of());
    }

    @AfterEach
    void close() {
        index.close();
        database.close();
    }

    @Test
    void areInForceAtTheNextSearchAndGoneWithIt() {
        assertThat(found("zeppelin")).isEmpty();

        var added = add("zeppelin", "deployment");
        assertThat(found("zeppelin")).containsExactly("rollout");

        assertThat(synonyms.remove(added.id())).isTrue();
        assertThat(found("zeppelin")).isEmpty();
    }

    @Test
    void helpWithAWholeQuestion() {
        add("zeppelin 怎么办 呢", "deployment");

        assertThat(found("zeppelin怎么办呢")).containsExactly("rollout");
    }

    @Test
    void yieldToTheTeamsOwnGlossary() {
        var added = add("zeppelin", "deployment");

        vocabulary.use(new OwnGlossary(List.of(List.of("zeppelin", "release ticket"))));

        assertThat(found("zeppelin")).containsExactly("ticket");
        assertThat(synonyms.isOverruled(added)).isTrue();
    }

    @Test
    void areKnownAfterARestartWithWhoAddedThem() {
        var added = add("zeppelin", "deployment");

        var later = new CurrentVocabulary();
        var again = new Synonyms(new SynonymRepository(database), misses, later, CLOCK);

        assertThat(again.all()).containsExactly(added);
        assertThat(added).extracting(AddedSynonym::addedBy, AddedSynonym::addedAt).containsExactly("mona",
                CLOCK.instant());
        assertThat(later.terminology().further()).hasSize(1);
    }

    @Test
    void areAddedOnce() {
        assertThat(add("Rollout ticket", "deployment").id()).isEqualTo(add("rollout  TICKET", "Deployment").id());
        assertThat(synonyms.all()).hasSize(1);
    }

    @Test
    void settleTheSearchThatTheyAnswer() {
        misses.add(Map.of(new MissedQuery("发布单, 上线"), new Misses.Count(1, Miss.Answer.NONE)),
                LocalDate.parse("2026-11-24"));

        add("发布单, 上线", "deployment");

        assertThat(misses.list(EnumSet.of(State.DONE), 1, 10).items()).extracting(Miss::query)
                .containsExactly("发布单, 上线");
    }

    @Test
    void nameEverythingThatIsWrong() {
        assertThat(synonyms.errors(SynonymDraft.of("!", "x".repeat(101)))).extracting(WrongField::field)
                .containsExactly("term", "meaning");
        assertThat(synonyms.errors(SynonymDraft.of("Pod", " pod"))).extracting(WrongField::field)
                .containsExactly("meaning");
    }

    @Test
    void areTakenAlongWithAllThatTheirMeaningIsCalled() {
        add("心跳", "probe");
        add("heartbeat", "Probe");

        var file = GlossaryFile.of(synonyms.asGlossary());

        assertThat(file.defects()).isEmpty();
        assertThat(file.groups()).hasSize(1);
        assertThat(file.groups().getFirst()).contains("心跳", "heartbeat", "探针")
                .filteredOn("probe"::equalsIgnoreCase).hasSize(1);
    }

    private AddedSynonym add(String term, String meaning) {
        return synonyms.add(SynonymDraft.of(term, meaning), "mona");
    }

    private List<String> found(String text) {
        Answer answer = index.search(new Question(text, Map.of(), Question.Sort.RELEVANCE, 1, 10));
        return answer.hits().stream().map(hit -> hit.document().id()).toList();
    }

    private static Entry entry(String id, String body) {
        return new Entry(id, "1", List.of(new SearchDocument(id, "section", id, "", List.of(), body, "", List.of(),
                "/" + id, "", "en", Map.of(), 1, id, null, null, 0)), null, null);
    }
}
