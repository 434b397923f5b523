package dev.portolan.glossary;

import dev.portolan.search.GlossaryFile;
import dev.portolan.search.Terminology;
import dev.portolan.words.Folded;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Synonyms as a glossary's file. There a term means what its line says and nothing else, so each line holds everything
/// that the meaning is called.
final class SynonymExport {
    private static final String HEADER = "zh\ten\tsynonyms\n";

    private SynonymExport() {}

    static String of(List<AddedSynonym> synonyms, Terminology terminology) {
        var things = new LinkedHashMap<Folded, Map<Folded, String>>();
        for (var synonym : synonyms) {
            var names = things.computeIfAbsent(Folded.of(synonym.meaning()), _ -> new LinkedHashMap<>());
            Stream.of(synonym.meaning(), synonym.term()).forEach(name -> names.putIfAbsent(Folded.of(name), name));
        }
        var text = new StringBuilder(HEADER);
        things.forEach((meaning, names) -> {
            Stream.concat(terminology.own().stream(), terminology.general().stream())
                    .filter(group -> group.stream().anyMatch(name -> Folded.of(name).equals(meaning)))
                    .flatMap(List::stream).forEach(name -> names.putIfAbsent(Folded.of(name), name));
            text.append(GlossaryFile.line(List.copyOf(names.values()))).append('\n');
        });
        return text.toString();
    }
}
