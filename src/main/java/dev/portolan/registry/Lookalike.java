package dev.portolan.registry;

import dev.portolan.words.Folded;
import java.util.Set;
import java.util.stream.Collectors;

/// Letters of other alphabets that look Latin. The few that matter for company names, out of Unicode's confusables.txt.
final class Lookalike {
    private static final String FOREIGN = "авеіјкмнорсѕтухһԁԛԝӏαβγεικνορτυχ";
    private static final String LATIN = "abeijkmhopcstyxhdqwlabyeikvoptux";

    private Lookalike() {}

    /// What a hasty reader reads.
    static String skeleton(String key) {
        return key.codePoints().map(Lookalike::latin).collect(StringBuilder::new, StringBuilder::appendCodePoint,
                StringBuilder::append).toString();
    }

    /// The foreign letters of a text that also has Latin ones, as `о (U+043E)`.
    static Set<String> hiddenIn(String text) {
        var folded = Folded.of(text).text();
        boolean hasLatin = folded.codePoints().anyMatch(letter -> Character.UnicodeScript
                .of(letter) == Character.UnicodeScript.LATIN);
        return folded.codePoints().filter(letter -> hasLatin && FOREIGN.indexOf(letter) >= 0)
                .mapToObj(letter -> "%s (U+%04X)".formatted(Character.toString(letter), letter))
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    private static int latin(int letter) {
        int place = FOREIGN.indexOf(letter);
        return place < 0 ? letter : LATIN.charAt(place);
    }
}
