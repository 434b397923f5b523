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

    /// Pieces in the making; neighbours of one kind become one. Spaces between two kinds have no colour.
    static final class Builder {
        private final List<CodePiece> pieces = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder spaces = new StringBuilder();
        private Kind kind = Kind.PLAIN;

        Builder add(Kind next, String more) {
            if (more.isBlank()) {
                spaces.append(more);
                return this;
            }
            if (next != kind) {
                flush();
                kind = next;
            }
            text.append(spaces).append(more);
            spaces.setLength(0);
            return this;
        }

        private void flush() {
            if (!text.isEmpty())
                pieces.add(new CodePiece(kind, text.toString()));
            if (!spaces.isEmpty())
                pieces.add(new CodePiece(Kind.PLAIN, spaces.toString()));
            text.setLength(0);
            spaces.setLength(0);
        }

        List<CodePiece> build() {
            flush();
            return pieces;
        }
    }
}
