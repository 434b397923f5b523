package dev.portolan.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The vocabulary that comes with Portolan: one group a line, its terms separated by `|`; `#` begins a comment.
record VocabularyFile(List<List<String>> groups) {
    static final VocabularyFile SHIPPED = ofResource("vocabulary.txt");

    private static VocabularyFile of(Stream<String> lines) {
        return new VocabularyFile(lines.map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(VocabularyFile::group).toList());
    }

    private static List<String> group(String line) {
        return Stream.of(line.split("\\|")).map(String::strip).filter(term -> !term.isEmpty()).toList();
    }

    private static VocabularyFile ofResource(String name) {
        var resource = Objects.requireNonNull(VocabularyFile.class.getResourceAsStream(name), name);
        try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return of(lines.lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
