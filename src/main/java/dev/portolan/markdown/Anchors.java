package dev.portolan.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Gives each heading of one note its anchor by GitHub's rule.
final class Anchors {
    private static final Pattern DROPPED = Pattern.compile("[^\\p{IsAlphabetic}\\p{M}\\p{Nd}\\p{Pc} -]");
    private final Map<String, Integer> repeats = new HashMap<>();

    /// An anchor that no heading before has.
    String next(String heading) {
        var plain = slug(heading);
        if (plain.isEmpty())
            plain = "section";
        var anchor = plain;
        while (repeats.containsKey(anchor))
            anchor = plain + "-" + repeats.merge(plain, 1, Integer::sum);
        repeats.put(anchor, 0);
        return anchor;
    }

    /// Lower case, spaces to dashes, punctuation dropped, letters of all scripts kept.
    static String slug(String heading) {
        return DROPPED.matcher(heading.strip().toLowerCase(Locale.ROOT)).replaceAll("").replace(' ', '-');
    }
}
