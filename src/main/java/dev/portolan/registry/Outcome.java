package dev.portolan.registry;

import dev.portolan.web.WrongField;
import java.time.Duration;
import java.util.List;

/// What became of something that was sent in.
sealed interface Outcome {
    record Stored(Receipt receipt) implements Outcome {}

    record Refused(List<WrongField> errors) implements Outcome {
        public Refused {
            errors = List.copyOf(errors);
        }
    }

    record TooMany(Duration retryAfter) implements Outcome {}
}
