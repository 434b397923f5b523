package dev.portolan.library;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// How names of folders, headings and front matter are compared: by letters and digits alone.
final class Wording {
    private static final Pattern BETWEEN_SCRIPTS = Pattern
            .compile("(?<=\\p{IsHan})(?=[a-z0-9])|(?<=[a-z0-9])(?=\\p{IsHan})");

    private Wording() {}

    /// `Best Practices` and `best_practices` are both `best-practices`, `CI/CD` is `ci-cd`.
    static String slug(String written) {
        var slug = new StringBuilder();
        Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (isLetterOrNumber(c))
                slug.appendCodePoint(c);
            else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-')
                slug.append('-');
        });
        return slug.toString().endsWith("-") ? slug.substring(0, slug.length() - 1) : slug.toString();
    }

    private static boolean isLetterOrNumber(int character) {
        return Character.isLetterOrDigit(character) || Character.getType(character) == Character.LETTER_NUMBER
                || Character.getType(character) == Character.OTHER_NUMBER;
    }

    /// Whether `text` holds any of these words, as whole words where they are Latin.
    static boolean mentions(String text, List<String> words) {
        var slug = slug(text);
        var latin = "-" + BETWEEN_SCRIPTS.matcher(slug).replaceAll("-") + "-";
        return words.stream().anyMatch(word -> word.codePoints().anyMatch(Character::isIdeographic)
                ? slug.contains(word)
                : latin.contains("-" + word + "-"));
    }
}
