package dev.portolan.registry.adopters;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A page that is longer than what is read at once, cut ahead of headings and between the rows of its tables. Each
/// piece begins with the header of the table that it goes on with.
///
/// @param offset
///            to be added to a line of the piece for its line in the page
record LongPage(int offset, String text) {
    private static final int MOST_LINES = 1_000;
    private static final int MOST_CHARACTERS = 200_000;
    private static final Pattern DELIMITERS = Pattern.compile("\\s*\\|?\\s*:?-+:?[\\s|:-]*");

    /// The page as one piece when it is short.
    static List<LongPage> pieces(String text) {
        var lines = text.lines().toList();
        if (lines.size() <= MOST_LINES && text.length() <= MOST_CHARACTERS)
            return List.of(new LongPage(0, text));
        var pieces = new ArrayList<LongPage>();
        var piece = new Piece(0, List.of());
        for (int i = 0; i < lines.size(); i++) {
            if (piece.isFull() && (isRow(lines.get(i)) || lines.get(i).startsWith("#"))) {
                pieces.add(piece.page());
                piece = new Piece(i, isRow(lines.get(i)) ? header(lines, i) : List.of());
            }
            piece.add(lines.get(i));
        }
        pieces.add(piece.page());
        return pieces;
    }

    private static boolean isRow(String line) {
        return line.stripLeading().startsWith("|");
    }

    /// The first two lines of the table that a row belongs to.
    private static List<String> header(List<String> lines, int row) {
        int first = row;
        while (first > 0 && isRow(lines.get(first - 1)))
            first--;
        boolean titled = first + 1 < row && DELIMITERS.matcher(lines.get(first + 1)).matches();
        return titled ? lines.subList(first, first + 2) : List.of();
    }

    private static final class Piece {
        private final int start;
        private final int repeated;
        private final List<String> lines;
        private int characters;

        Piece(int start, List<String> header) {
            this.start = start;
            this.repeated = header.size();
            this.lines = new ArrayList<>(header);
        }

        void add(String line) {
            lines.add(line);
            characters += line.length();
        }

        boolean isFull() {
            return lines.size() >= MOST_LINES || characters >= MOST_CHARACTERS;
        }

        LongPage page() {
            return new LongPage(start - repeated, String.join("\n", lines) + "\n");
        }
    }
}
