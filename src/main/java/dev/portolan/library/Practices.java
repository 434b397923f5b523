package dev.portolan.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The practices in one language, by topic; each stands under every topic that it has.
///
/// @param count
///            of different practices
/// @param topics
///            by name; those without a topic come last, under an empty name
record Practices(int count, List<Topic> topics) {
    record Topic(String name, List<Note> notes) {}

    /// @param lang
    ///            which translation to take where there are several
    static Practices of(List<Note> notes, String lang) {
        var byOriginal = notes.stream().filter(note -> note.kind() == NoteKind.PRACTICE).filter(
                note -> note.navigation() == null)
                .collect(Collectors.groupingBy(Note::original, LinkedHashMap::new, Collectors.toList()));
        var practices = byOriginal.values().stream().map(twins -> preferred(twins, lang)).toList();
        return new Practices(practices.size(), topics(practices));
    }

    private static Note preferred(Collection<Note> twins, String lang) {
        return twins.stream().min(Comparator.comparing((Note note) -> !note.lang().equals(lang))
                .thenComparing(note -> note.translationOf() != null)).orElseThrow();
    }

    private static List<Topic> topics(List<Note> practices) {
        var byTopic = new TreeMap<String, List<Note>>();
        for (Note note : practices)
            (note.topics().isEmpty() ? List.of("") : note.topics())
                    .forEach(topic -> byTopic.computeIfAbsent(topic, ignored -> new ArrayList<>()).add(note));
        return byTopic.entrySet().stream().map(entry -> new Topic(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(topic -> topic.name().isEmpty())).toList();
    }
}
