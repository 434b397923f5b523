package dev.portolan.library;

import java.text.BreakIterator;
import java.util.Locale;

/// The beginning of a text, to tell what it is about.
final class FirstSentence {
    /// Code points; a longer sentence is cut.
    private static final int MOST = 200;

    private FirstSentence() {}

    static String of(String text) {
        var flat = text.strip().lines().findFirst().orElse("").strip();
        var sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(flat);
        int end = sentences.next();
        return cut(end == BreakIterator.DONE ? flat : flat.substring(0, end).strip());
    }

    private static String cut(String sentence) {
        return sentence.codePointCount(0, sentence.length()) <= MOST
                ? sentence
                : sentence.substring(0, sentence.offsetByCodePoints(0, MOST)) + "…";
    }
}
