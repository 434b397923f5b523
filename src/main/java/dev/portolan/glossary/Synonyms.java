package dev.portolan.glossary;

import dev.portolan.search.Terminology.Synonym;
import dev.portolan.web.WrongField;
import dev.portolan.words.Folded;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The synonyms that moderators have added. A change is in force at the next search.
@Component
class Synonyms {
    private static final int MOST = 2_000;

    private final SynonymRepository repository;
    private final MissRepository misses;
    private final CurrentVocabulary vocabulary;
    private final Clock clock;

    Synonyms(SynonymRepository repository, MissRepository misses, CurrentVocabulary vocabulary, Clock clock) {
        this.repository = repository;
        this.misses = misses;
        this.vocabulary = vocabulary;
        this.clock = clock;
        tell();
    }

    /// The newest first.
    List<AddedSynonym> all() {
        return repository.all();
    }

    /// What is wrong with a synonym that is to be added.
    List<WrongField> errors(SynonymDraft draft) {
        var errors = draft.errors();
        if (errors.isEmpty() && all().size() >= MOST)
            errors.add(WrongField.of("term", "glossary.error.full", MOST));
        return errors;
    }

    /// Whoever searched for the term is helped now. Adding what is there already changes nothing.
    synchronized AddedSynonym add(SynonymDraft draft, String moderator) {
        misses.mark(draft.query(), Miss.State.DONE);
        return known(draft).orElseGet(() -> {
            var added = new AddedSynonym(UUID.randomUUID().toString(), draft.term(), draft.meaning(), moderator,
                    clock.instant());
            repository.add(added);
            tell();
            return added;
        });
    }

    private Optional<AddedSynonym> known(SynonymDraft draft) {
        return all().stream()
                .filter(known -> same(known.term(), draft.term()) && same(known.meaning(), draft.meaning()))
                .findFirst();
    }

    private static boolean same(String one, String other) {
        return Folded.of(one).equals(Folded.of(other));
    }

    /// @return false when there is none of this id
    synchronized boolean remove(String id) {
        boolean removed = repository.remove(id);
        tell();
        return removed;
    }

    private void tell() {
        vocabulary.use(all().reversed().stream().map(added -> new Synonym(added.term(), added.meaning())).toList());
    }

    /// Whether the team's own glossary says what the term means, and wins.
    boolean isOverruled(AddedSynonym synonym) {
        var term = Folded.of(synonym.term());
        return vocabulary.terminology().own().stream().flatMap(List::stream)
                .anyMatch(own -> Folded.of(own).equals(term));
    }

    /// As lines of a glossary's file.
    String asGlossary() {
        return SynonymExport.of(all().reversed(), vocabulary.terminology());
    }
}
