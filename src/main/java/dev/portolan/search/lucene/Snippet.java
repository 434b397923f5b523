package dev.portolan.search.lucene;

import dev.portolan.search.Marked;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// The part of a document's text that answers best: of the body where it can, of the code where only that matches, else
/// the beginning.
final class Snippet {
    /// Two lines on a page.
    private static final int LENGTH = 200;
    private static final int BEFORE = 40;
    /// How far a cut may move to stand at the border of a word.
    private static final int BORDER = 16;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Snippet() {}

    static Marked of(DocumentTexts document, Marks marks) {
        var body = document.body();
        var inBody = marks.of(body);
        boolean hasBody = !body.text().isBlank();
        if (hasBody && whole(inBody) == marks.size())
            return best(body.text(), inBody);
        var code = document.code();
        var inCode = marks.of(code);
        return hasBody && whole(inCode) <= whole(inBody) ? best(body.text(), inBody) : best(code.text(), inCode);
    }

    /// How many concepts stand there as a whole.
    private static int whole(List<Marks.Mark> marks) {
        var whole = new BitSet();
        for (var mark : marks) {
            if (mark.isWhole())
                whole.set(mark.concept());
        }
        return whole.cardinality();
    }

    private static Marked best(String text, List<Marks.Mark> marks) {
        int start = start(text, marks);
        int end = end(text, start);
        return tidy(Marks.marked(text, start, end, marks), start > 0, end < text.length());
    }

    private static int start(String text, List<Marks.Mark> marks) {
        var sorted = marks.stream().sorted(Comparator.comparingInt(Marks.Mark::start)).toList();
        int best = 0;
        int bestWorth = 0;
        for (int i = 0; i < sorted.size(); i++) {
            int worth = worth(sorted, i);
            if (worth > bestWorth) {
                bestWorth = worth;
                best = sorted.get(i).start();
            }
        }
        return best <= BEFORE ? 0 : border(text, best - BEFORE);
    }

    /// Different concepts count most, then how often they stand there.
    private static int worth(List<Marks.Mark> sorted, int first) {
        var concepts = new BitSet();
        int count = 0;
        int limit = sorted.get(first).start() + LENGTH - BEFORE;
        for (int i = first; i < sorted.size() && sorted.get(i).end() <= limit; i++) {
            concepts.set(sorted.get(i).concept());
            count++;
        }
        return concepts.cardinality() * 100 + Math.min(count, 99);
    }

    private static int end(String text, int start) {
        return text.length() - start <= LENGTH ? text.length() : border(text, start + LENGTH);
    }

    /// The next border of a word; never inside of a surrogate pair.
    private static int border(String text, int at) {
        for (int i = at; i < Math.min(text.length(), at + BORDER); i++) {
            char c = text.charAt(i);
            if (Scripts.isChinese(c) || (!Character.isLetterOrDigit(c) && !Character.isSurrogate(c)))
                return i;
        }
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static String tidy(String text) {
        return isTidy(text) ? text : SPACE.matcher(text).replaceAll(" ");
    }

    /// Most parts are: a short way for them.
    private static boolean isTidy(String text) {
        char before = 'x';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || (c == ' ' && before == ' '))
                return false;
            before = c;
        }
        return true;
    }

    private static Marked tidy(Marked marked, boolean cutBefore, boolean cutAfter) {
        var parts = new ArrayList<Marked.Part>();
        if (cutBefore)
            parts.add(new Marked.Part("… ", false));
        for (var part : marked.parts()) {
            parts.add(new Marked.Part(tidy(part.text()), part.marked()));
        }
        if (cutAfter)
            parts.add(new Marked.Part(" …", false));
        return new Marked(parts);
    }
}
