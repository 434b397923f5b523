package dev.portolan.glossary;

import dev.portolan.search.Terminology;
import dev.portolan.search.Terminology.Synonym;
import dev.portolan.search.Vocabulary;
import java.util.List;
import org.springframework.stereotype.Component;

/// The words that are in force: the team's glossary, then what moderators added to what comes with
/// Portolan. Thread-safe.
@Component
final class CurrentVocabulary implements Vocabulary {
    private Terminology terminology = Terminology.shipped();

    @Override
    public synchronized Terminology terminology() {
        return terminology;
    }

    synchronized void use(OwnGlossary glossary) {
        terminology = terminology.withOwn(glossary.groups());
    }

    synchronized void use(List<Synonym> synonyms) {
        terminology = terminology.withFurther(synonyms);
    }
}
