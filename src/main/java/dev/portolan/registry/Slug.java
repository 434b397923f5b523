package dev.portolan.registry;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/// The readable last part of a case's address. Letters of every script are kept, since readers read them.
final class Slug {
    private static final int LONGEST = 80;
    /// Addresses under `/cases/` that are no cases.
    private static final Set<String> TAKEN = Set.of("new", "embed", "statistics");

    private Slug() {}

    /// A free slug for the text.
    static String of(String text, Predicate<String> isUsed) {
        var base = readable(text);
        var slug = base;
        for (int number = 2; TAKEN.contains(slug) || isUsed.test(slug); number++)
            slug = base + "-" + number;
        return slug;
    }

    /// Whether the slug is one that the text could have got.
    static boolean readsLike(String slug, String text) {
        var base = readable(text);
        return slug.equals(base) || (slug.startsWith(base + "-") && slug.substring(base.length() + 1).matches("\\d+"));
    }

    private static String readable(String text) {
        var words = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
        int end = words.offsetByCodePoints(0, Math.min(LONGEST, words.codePointCount(0, words.length())));
        var cut = words.substring(0, end).replaceAll("-+$", "");
        return cut.isEmpty() ? "case" : cut;
    }
}
