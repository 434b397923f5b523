package dev.portolan.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A stretch of code in one colour.
record CodePiece(Kind kind, String text) {
    enum Kind {
        PLAIN, KEY, STRING, COMMENT, NUMBER, KEYWORD, NAME, VARIABLE, ADD, DEL;

        String cssClass() {
            return "hl-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /// Pieces in the making; neighbours of one kind become one.
    static final class Builder {
        private final List<CodePiece> pieces = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private Kind kind = Kind.PLAIN;

        Builder add(Kind next, CharSequence more) {
            if (more.isEmpty())
                return this;
            // spaces have no colour of their own
            if (next != kind && !more.toString().isBlank()) {
                flush();
                kind = next;
            }
            text.append(more);
            return this;
        }

        private void flush() {
            if (!text.isEmpty())
                pieces.add(new CodePiece(kind, text.toString()));
            text.setLength(0);
        }

        List<CodePiece> build() {
            flush();
            return pieces;
        }
    }
}
