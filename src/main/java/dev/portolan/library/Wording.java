package dev.portolan.library;

import java.text.Normalizer;
import java.util.Locale;

/// How names of folders, headings and front matter are compared: by letters and digits alone.
final class Wording {
    private Wording() {}

    /// `Best Practices` and `best_practices` are both `best-practices`, `CI/CD` is `ci-cd`.
    static String slug(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }

    /// Whether `text` holds these words, as whole words where they are Latin.
    static boolean mentions(String text, String words) {
        var slug = slug(text);
        return words.codePoints().anyMatch(Character::isIdeographic)
                ? slug.contains(words)
                : ("-" + slug.replaceAll("(?<=\\p{IsHan})(?=[a-z0-9])|(?<=[a-z0-9])(?=\\p{IsHan})", "-") + "-")
                        .contains("-" + words + "-");
    }
}
