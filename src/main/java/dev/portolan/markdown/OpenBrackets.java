package dev.portolan.markdown;

import java.util.Arrays;

/// Counts what a paragraph opens and does not close: each of these makes the parser look ahead for its end.
final class OpenBrackets {
    private static final String OPENING = "[(<";
    private static final String CLOSING = "])>";
    private final int[] open = new int[OPENING.length()];

    void restart() {
        Arrays.fill(open, 0);
    }

    /// Takes the next line in.
    boolean isTooDeepAfter(String line) {
        for (int i = 0; i < line.length(); i++) {
            int opening = OPENING.indexOf(line.charAt(i));
            int closing = CLOSING.indexOf(line.charAt(i));
            if (opening >= 0 && ++open[opening] > Limits.OPEN_BRACKETS)
                return true;
            if (closing >= 0)
                open[closing] = Math.max(0, open[closing] - 1);
        }
        return false;
    }
}
