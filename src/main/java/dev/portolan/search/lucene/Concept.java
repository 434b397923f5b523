package dev.portolan.search.lucene;

import dev.portolan.search.Explanation.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One thing that is asked for: a word, an identifier, or a phrase in quotes. A document meets it in any of its
/// wordings; the one typed comes first.
///
/// @param quoted
///            to be met literally, with nothing repaired or added
record Concept(List<Variant> variants, boolean quoted) {
    Concept {
        variants = List.copyOf(variants);
    }

    static Concept asked(String text) {
        return new Concept(List.of(new Variant(text, Origin.ASKED)), false);
    }

    static Concept quoted(String text) {
        return new Concept(List.of(new Variant(text, Origin.ASKED)), true);
    }

    String text() {
        return variants.getFirst().text();
    }

    /// The wording that is most likely meant: what was typed, unless it had to be repaired or completed.
    String meant() {
        return variants.size() > 1 && variants.get(1).origin() != Origin.EXPANDED ? variants.get(1).text() : text();
    }

    boolean isOneWord() {
        return Words.of(meant()).stream().filter(token -> token.advance() > 0).count() == 1;
    }

    /// Whether documents may meet it without what was asked: in another language, or by another word of the stem of
    /// what was only begun.
    boolean isLoose() {
        return variants.stream().anyMatch(variant -> isTranslation(variant)
                || (variant.origin() == Origin.COMPLETED && variant.isStemShorterThan(text())));
    }

    /// Two languages, two scripts.
    boolean isTranslation(Variant variant) {
        return variant.origin() == Origin.EXPANDED
                && Scripts.hasChinese(variant.text()) != Scripts.hasChinese(text());
    }

    Concept with(Origin origin, List<String> texts) {
        Set<String> known = variants.stream().map(Variant::text).collect(Collectors.toSet());
        var added = texts.stream().filter(text -> !known.contains(text)).map(text -> new Variant(text, origin));
        return new Concept(Stream.concat(variants.stream(), added).toList(), quoted);
    }

    List<String> texts(Origin origin) {
        var texts = new ArrayList<String>();
        for (var variant : variants) {
            if (variant.origin() == origin)
                texts.add(variant.text());
        }
        return texts;
    }
}
