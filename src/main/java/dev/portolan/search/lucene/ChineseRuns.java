package dev.portolan.search.lucene;

/// The Chinese characters of a text, without all that stands between them: each character that is none would be a
/// sentence to the segmentation, and cost as much as one.
final class ChineseRuns {
    /// Ends a sentence for the segmentation, so that words never join over what stands between.
    private static final char GAP = '\u2029';

    private final StringBuilder joined;
    /// Where in the text each character of `joined` stands.
    private final int[] places;

    ChineseRuns(String text) {
        joined = new StringBuilder(text.length());
        places = new int[text.length()];
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Scripts.isChinese(c))
                add(c, at);
            else if (!joined.isEmpty() && joined.charAt(joined.length() - 1) != GAP)
                add(GAP, at);
        }
    }

    private void add(char c, int place) {
        places[joined.length()] = place;
        joined.append(c);
    }

    /// All runs, with one mark between two that says that they stand apart.
    String joined() {
        return joined.toString();
    }

    /// @param at
    ///            a place in what is joined
    int place(int at) {
        return places[at];
    }
}
