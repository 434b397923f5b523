package dev.portolan.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Names that somebody wrote one behind the other: `Helm, Argo`. A name with a separator in it stands in double quotes:
/// `"Acme, Inc.", "CI/CD"`.
public final class NameList {
    private static final String SEPARATORS = ",，、;；/\n";
    private static final char QUOTE = '"';

    private final String written;
    private final List<String> names = new ArrayList<>();
    private int at;

    private NameList(String written) {
        this.written = written;
        while (at < written.length())
            take();
    }

    /// Each once.
    public static List<String> read(String written) {
        return new NameList(written).names.stream().map(String::strip).filter(name -> !name.isEmpty()).distinct()
                .toList();
    }

    public static String write(List<String> names) {
        return names.stream().map(NameList::quoted).collect(Collectors.joining(", "));
    }

    private static String quoted(String name) {
        boolean isPlain = name.chars().noneMatch(letter -> letter == QUOTE || SEPARATORS.indexOf(letter) >= 0);
        return isPlain ? name : QUOTE + name.replace("\"", "\"\"") + QUOTE;
    }

    private void take() {
        while (at < written.length() && Character.isWhitespace(written.charAt(at)))
            at++;
        if (at < written.length() && written.charAt(at) == QUOTE && takeQuoted())
            return;
        int start = at;
        while (at < written.length() && SEPARATORS.indexOf(written.charAt(at)) < 0)
            at++;
        names.add(written.substring(start, at++));
    }

    /// Nothing when the quotes are just part of a name.
    private boolean takeQuoted() {
        var name = new StringBuilder();
        for (int i = at + 1; i < written.length(); i++) {
            if (written.charAt(i) != QUOTE)
                name.append(written.charAt(i));
            else if (i + 1 < written.length() && written.charAt(i + 1) == QUOTE)
                name.append(written.charAt(i++));
            else if (endsAt(i + 1)) {
                names.add(name.toString());
                return true;
            } else
                return false;
        }
        return false;
    }

    private boolean endsAt(int end) {
        int next = end;
        while (next < written.length() && Character.isWhitespace(written.charAt(next)))
            next++;
        if (next < written.length() && SEPARATORS.indexOf(written.charAt(next)) < 0)
            return false;
        at = next + 1;
        return true;
    }
}
