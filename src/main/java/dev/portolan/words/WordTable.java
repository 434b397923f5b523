package dev.portolan.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Which words of two languages mean a thing, as a data file says: one `meaning: word, word` a line, `#` for remarks.
public final class WordTable {
    private final Map<String, List<Folded>> words = new LinkedHashMap<>();
    /// Longest first, so that `pre production` is not taken for `production`.
    private final List<Meaning> longestFirst;
    private final Map<Folded, String> exactly = new HashMap<>();
    /// By the first part of the word, longest first.
    private final Map<String, List<Meaning>> beginning = new HashMap<>();

    private static final Comparator<Meaning> LONGEST_FIRST = Comparator
            .comparingInt((Meaning meaning) -> meaning.word().text().length()).reversed();

    private record Meaning(Folded word, String meaning) {}

    private WordTable(List<String> lines) {
        for (String line : lines) {
            var parts = line.split(":", 2);
            if (parts.length == 2)
                words.put(parts[0], Arrays.stream(parts[1].split(",")).map(Folded::of).toList());
        }
        longestFirst = words.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(word -> new Meaning(word, entry.getKey())))
                .sorted(LONGEST_FIRST).toList();
        longestFirst.forEach(entry -> exactly.putIfAbsent(entry.word(), entry.meaning()));
        longestFirst.forEach(entry -> beginning
                .computeIfAbsent(entry.word().text().split(" ", 2)[0], _ -> new ArrayList<>()).add(entry));
    }

    /// @param name
    ///            of a data file on the class path, from its top: `/registry/environments.txt`
    public static WordTable read(String name) {
        return new WordTable(lines(name));
    }

    /// The lines of a data file that are no remarks.
    public static List<String> lines(String name) {
        var stream = Objects.requireNonNull(WordTable.class.getResourceAsStream(name), name);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /// In the file's order.
    public Set<String> meanings() {
        return words.keySet();
    }

    /// The words that have a meaning.
    public List<Folded> words(String meaning) {
        return words.getOrDefault(meaning, List.of());
    }

    /// What the whole text means.
    public Optional<String> exactly(String text) {
        return Optional.ofNullable(exactly.get(Folded.of(text)));
    }

    /// What may stand inside the folded text. Where spaces part all words, only what begins with one of them.
    private List<Meaning> candidates(String folded) {
        if (folded.chars().anyMatch(character -> character >= 128))
            return longestFirst;
        return Arrays.stream(folded.split(" ")).distinct()
                .flatMap(part -> beginning.getOrDefault(part, List.of()).stream()).sorted(LONGEST_FIRST).toList();
    }

    /// Everything that words inside the text mean, in the file's order.
    public Set<String> within(String text) {
        var rest = Folded.of(text);
        var found = new LinkedHashSet<String>();
        for (var entry : candidates(rest.text()))
            if (rest.holds(entry.word())) {
                found.add(entry.meaning());
                rest = rest.without(entry.word());
            }
        var ordered = new LinkedHashSet<>(words.keySet());
        ordered.retainAll(found);
        return ordered;
    }
}
