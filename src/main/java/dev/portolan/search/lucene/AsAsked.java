package dev.portolan.search.lucene;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.util.FixedBitSet;

/// The chosen documents that say all of a question in the language in which it was asked. Where there are some, a
/// document that says it in another is not quite what was asked for; where there is none, a translation is as good.
///
/// @param bySegment
///            empty where no document is better than another
/// @param goAhead
///            a word by itself may be meant as a word: what has it goes first. Of several words, or a term of several,
///            the best text goes first, whatever it calls them
record AsAsked(List<FixedBitSet> bySegment, boolean goAhead) {
    private static final AsAsked ALIKE = new AsAsked(List.of(), false);

    static AsAsked of(Asked asked, Queries queries, Matches matches) throws IOException {
        var concepts = asked.concepts();
        boolean isOneWord = concepts.size() == 1 && concepts.getFirst().isOneWord();
        var loose = concepts.stream().filter(Concept::isLoose).toList();
        if (loose.isEmpty() || !(isOneWord || Scripts.hasChinese(asked.text())))
            return ALIKE;
        var complete = matches.segments().stream().map(segment -> complete(segment, concepts.size())).toList();
        int all = count(complete);
        for (var concept : loose) {
            matches.retain(complete, queries.asAsked(concept));
        }
        int asAsked = count(complete);
        return asAsked == 0 || asAsked == all ? ALIKE : new AsAsked(complete, isOneWord);
    }

    private static FixedBitSet complete(Matches.Segment segment, int concepts) {
        var complete = new FixedBitSet(segment.leaf().reader().maxDoc());
        for (int doc = segment.chosen(0); doc != NO_MORE_DOCS; doc = segment.chosen(doc + 1)) {
            if (segment.met(doc, concepts) == concepts)
                complete.set(doc);
        }
        return complete;
    }

    private static int count(List<FixedBitSet> documents) {
        return documents.stream().mapToInt(FixedBitSet::cardinality).sum();
    }

    boolean has(Matches.Segment segment, int doc) {
        return bySegment.isEmpty() || bySegment.get(segment.leaf().ord).get(doc);
    }
}
