package dev.portolan.references;

import static java.lang.Character.UnicodeScript.COMMON;
import static java.lang.Character.UnicodeScript.HAN;
import static java.lang.Character.UnicodeScript.LATIN;

import java.lang.Character.UnicodeScript;
import java.util.Set;
import java.util.stream.Collectors;

/// The language of a title, as far as its letters tell: Chinese titles of this field hold many Latin words, so one
/// Chinese character decides; Japanese and Korean ones hold letters of their own beside.
final class TitleLanguage {
    private TitleLanguage() {}

    /// `zh`, `en` or `other`.
    static String of(String title) {
        Set<UnicodeScript> scripts = title.codePoints().filter(Character::isLetter).mapToObj(UnicodeScript::of)
                .filter(script -> script != COMMON).collect(Collectors.toSet());
        if (!Set.of(HAN, LATIN).containsAll(scripts) || scripts.isEmpty())
            return "other";
        return scripts.contains(HAN) ? "zh" : "en";
    }
}
