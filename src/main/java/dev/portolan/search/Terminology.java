package dev.portolan.search;

import java.util.List;

/// Words that mean the same: synonyms, abbreviations, and terms of the two languages.
///
/// @param own
///            groups of equal terms that a team has written down: a term in one of them means nothing else
/// @param further
///            one name more for what a term means already
/// @param general
///            groups of equal terms, such as `hpa`, `horizontal pod autoscaler`, `水平自动伸缩`
public record Terminology(List<List<String>> own, List<Synonym> further, List<List<String>> general) {
    private static final Terminology NONE = new Terminology(List.of(), List.of(), List.of());

    public Terminology {
        own = List.copyOf(own);
        further = List.copyOf(further);
        general = List.copyOf(general);
    }

    /// A term that is to find what `meaning` finds, and the reverse.
    public record Synonym(String term, String meaning) {}

    public static Terminology none() {
        return NONE;
    }

    /// Terms of Kubernetes and the software around it, in English and Chinese.
    public static Terminology shipped() {
        return NONE.withGeneral(VocabularyFile.SHIPPED.groups());
    }

    public Terminology withOwn(List<List<String>> groups) {
        return new Terminology(groups, further, general);
    }

    public Terminology withFurther(List<Synonym> synonyms) {
        return new Terminology(own, synonyms, general);
    }

    public Terminology withGeneral(List<List<String>> groups) {
        return new Terminology(own, further, groups);
    }
}
