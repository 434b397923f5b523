package dev.portolan.glossary;

import dev.portolan.web.WrongField;
import dev.portolan.words.Folded;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A synonym as somebody typed it, cleaned.
///
/// @param query
///            the term as it is counted among the misses
record SynonymDraft(String term, String meaning, String query) {
    private static final int LONGEST = 100;
    /// What separates terms in a glossary's file, and what nobody sees.
    private static final Pattern NO_PART_OF_A_TERM = Pattern.compile("[\\p{C}|,;，、；\\s]+");

    static SynonymDraft of(@Nullable String term, @Nullable String meaning) {
        return new SynonymDraft(cleaned(term), cleaned(meaning), term == null ? "" : MissedQuery.fold(term));
    }

    private static String cleaned(@Nullable String typed) {
        return typed == null
                ? ""
                : NO_PART_OF_A_TERM.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC)).replaceAll(" ").strip();
    }

    List<WrongField> errors() {
        var errors = new ArrayList<WrongField>();
        check("term", term, errors);
        check("meaning", meaning, errors);
        if (errors.isEmpty() && Folded.of(term).equals(Folded.of(meaning)))
            errors.add(WrongField.of("meaning", "glossary.error.same"));
        return errors;
    }

    private static void check(String field, String text, List<WrongField> errors) {
        if (text.codePoints().noneMatch(Character::isLetterOrDigit))
            errors.add(WrongField.of(field, "glossary.error.required"));
        else if (text.codePointCount(0, text.length()) > LONGEST)
            errors.add(WrongField.of(field, "glossary.error.long", LONGEST));
    }
}
