package dev.portolan.registry.adopters;

import dev.portolan.messages.Message;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// A piece of a data file, whatever its syntax, with its line counted from 1.
sealed interface Datum {
    /// More is refused by every syntax: no list of adopters is nested that deep.
    int DEEPEST = 50;

    int line();

    /// What it says as one text; empty for what has parts with names.
    String text();

    record Text(int line, String text) implements Datum {}

    record Many(int line, List<Datum> items) implements Datum {
        public Many {
            items = List.copyOf(items);
        }

        @Override
        public String text() {
            return items.stream().map(Datum::text).filter(text -> !text.isBlank()).collect(Collectors.joining(", "));
        }
    }

    record Fields(int line, SequencedMap<String, Datum> values) implements Datum {
        @Override
        public String text() {
            return "";
        }

        /// Keys as words: `useCase`, `use_case` and `use-case` are `use case`.
        List<String> keys() {
            return values.keySet().stream().map(Fields::words).toList();
        }

        List<Map.Entry<String, Datum>> entries() {
            return List.copyOf(values.sequencedEntrySet());
        }

        static String words(String key) {
            return key.replaceAll("(?<=[a-z])(?=[A-Z])", " ").replaceAll("[_-]+", " ");
        }
    }

    /// The text does not keep the rules of its syntax.
    final class Malformed extends RuntimeException {
        private final int line;
        private final transient Message reason;

        Malformed(int line, Message reason) {
            super(reason.english());
            this.line = line;
            this.reason = reason;
        }

        int line() {
            return line;
        }

        Message reason() {
            return reason;
        }
    }
}
