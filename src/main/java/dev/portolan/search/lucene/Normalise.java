package dev.portolan.search.lucene;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// First step: any characters in, at most {@value #LONGEST} clean ones out.
final class Normalise {
    /// Over what the pages and the API accept; bounds the work of all later steps.
    static final int LONGEST = 256;
    private static final Pattern ADDRESS = Pattern
            .compile("(?i)\\bhttps?://(?:www\\.)?([^\\s?#\"]+)(?:[?#][^\\s\"]*)?");

    private Normalise() {}

    static String of(String typed) {
        var start = typed.substring(0, Math.min(typed.length(), 4 * LONGEST));
        var clean = new StringBuilder();
        start.codePoints().limit(LONGEST).forEach(c -> append(c, clean));
        var normal = addressesAsWords(Normalizer.normalize(clean, Normalizer.Form.NFKC));
        return normal.substring(0, Math.min(normal.length(), LONGEST)).strip().replaceAll("\\s+", " ");
    }

    /// Of a page elsewhere, host and path are known, part by part.
    private static String addressesAsWords(String text) {
        return ADDRESS.matcher(text)
                .replaceAll(address -> Matcher.quoteReplacement(address.group(1).replace('/', ' ')));
    }

    private static void append(int c, StringBuilder clean) {
        switch (Character.getType(c)) {
            case Character.FORMAT -> {
            }
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                clean
                        .append(' ');
            default -> clean.appendCodePoint(c);
        }
    }
}
