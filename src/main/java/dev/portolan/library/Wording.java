package dev.portolan.library;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// How names of folders, headings and front matter are compared: by letters and digits alone.
final class Wording {
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern AT_THE_ENDS = Pattern.compile("^-|-$");
    private static final Pattern BETWEEN_SCRIPTS = Pattern
            .compile("(?<=\\p{IsHan})(?=[a-z0-9])|(?<=[a-z0-9])(?=\\p{IsHan})");

    private Wording() {}

    /// `Best Practices` and `best_practices` are both `best-practices`, `CI/CD` is `ci-cd`.
    static String slug(String written) {
        var lower = Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return AT_THE_ENDS.matcher(OTHER.matcher(lower).replaceAll("-")).replaceAll("");
    }

    /// Whether `text` holds any of these words, as whole words where they are Latin.
    static boolean mentions(String text, List<String> words) {
        var slug = slug(text);
        return words.stream().filter(slug::contains)
                .anyMatch(word -> word.codePoints().anyMatch(Character::isIdeographic) || isWhole(word, slug));
    }

    private static boolean isWhole(String word, String slug) {
        return ("-" + BETWEEN_SCRIPTS.matcher(slug).replaceAll("-") + "-").contains("-" + word + "-");
    }
}
