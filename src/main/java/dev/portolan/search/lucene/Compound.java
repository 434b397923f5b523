package dev.portolan.search.lucene;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Seventh step: several Chinese words typed in one piece, such as 容器集群, are asked for in one piece, too, where the
/// index has them so. A section that has the words apart meets most of the question, not all of it.
final class Compound {
    private final Lexicon lexicon;

    Compound(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Asked apply(Asked asked) {
        return isCompound(asked) && lexicon.knows(asked.text())
                ? asked.withConcepts(
                        Stream.concat(asked.concepts().stream(), Stream.of(Concept.quoted(asked.text()))).toList())
                : asked;
    }

    private static boolean isCompound(Asked asked) {
        return !asked.isSentence() && asked.concepts().size() > 1 && asked.concepts().size() < Concepts.MOST
                && Scripts.isAllChinese(asked.text())
                && asked.concepts().stream().map(Concept::text).collect(Collectors.joining()).equals(asked.text());
    }
}
