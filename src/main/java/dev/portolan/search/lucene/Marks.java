package dev.portolan.search.lucene;

import dev.portolan.search.Marked;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds in plain text what a question asks for: the same analysis as the index's, but only what was asked, so that
/// stems, repaired and added words are found where they stand.
final class Marks {
    private final List<Sought> sought = new ArrayList<>();

    /// @param chinese
    ///            to be found anywhere, folded
    /// @param words
    ///            terms, one of which makes a mark
    private record Sought(Set<String> chinese, Set<String> words) {}

    Marks(List<Concept> concepts) {
        for (var concept : concepts) {
            sought.add(sought(concept));
        }
    }

    private static Sought sought(Concept concept) {
        var chinese = new HashSet<String>();
        var words = new HashSet<String>();
        for (var variant : concept.variants()) {
            Words.latinOf(variant.text()).forEach(token -> words.add(token.term()));
            var folded = Fold.of(variant.text());
            if (folded.codePoints().allMatch(Scripts::isChinese))
                chinese.add(folded);
            else
                ChineseWords.of(folded).forEach(token -> chinese.add(token.term()));
        }
        return new Sought(chinese, words);
    }

    boolean isEmpty() {
        return sought.isEmpty();
    }

    Marked in(String text) {
        var marks = of(text);
        return marked(text, 0, text.length(), marks);
    }

    /// All marks in a text, in the order of the concepts.
    List<Mark> of(String text) {
        if (sought.isEmpty() || text.isEmpty())
            return List.of();
        var marks = new ArrayList<Mark>();
        var tokens = Words.latinOf(text);
        var folded = Fold.of(text);
        for (int concept = 0; concept < sought.size(); concept++) {
            var wanted = sought.get(concept);
            for (var token : tokens) {
                if (wanted.words().contains(token.term()))
                    marks.add(new Mark(concept, token.start(), token.end()));
            }
            for (var chinese : wanted.chinese()) {
                addAll(concept, chinese, folded, marks);
            }
        }
        return marks;
    }

    private static void addAll(int concept, String chinese, String text, List<Mark> marks) {
        for (int at = text.indexOf(chinese); at >= 0; at = text.indexOf(chinese, at + chinese.length())) {
            marks.add(new Mark(concept, at, at + chinese.length()));
        }
    }

    /// The part of a text from start to end with its marks.
    static Marked marked(String text, int start, int end, List<Mark> marks) {
        var inMark = new BitSet(text.length());
        marks.forEach(mark -> inMark.set(mark.start(), mark.end()));
        var parts = new ArrayList<Marked.Part>();
        for (int at = start; at < end;) {
            boolean marked = inMark.get(at);
            int next = marked ? inMark.nextClearBit(at) : inMark.nextSetBit(at);
            int stop = next < 0 ? end : Math.min(next, end);
            parts.add(new Marked.Part(text.substring(at, stop), marked));
            at = stop;
        }
        return new Marked(parts);
    }

    /// @param concept
    ///            the index of what stands there
    record Mark(int concept, int start, int end) {}
}
