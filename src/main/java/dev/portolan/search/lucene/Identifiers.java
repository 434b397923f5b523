package dev.portolan.search.lucene;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// Words of letters and digits, and identifiers both whole and in parts: `kube-dns` gives `kubedns`, `kube` and `dns`;
/// `spec.hostNetwork` gives `spechostnetwork`, `spec`, `hostnetwork`, `host` and `network`. The readings of one place
/// are stacked on its first part, so that phrases of parts hold.
final class Identifiers {
    /// Longer ones are data (keys, hashes), which nobody types.
    private static final int LONGEST = 64;
    private static final String JOINS_WORDS = "-_";
    private static final String JOINS_NAMES = "./:=@#+&~";

    private Identifiers() {}

    /// @param text
    ///            folded, its case kept
    static List<Token> of(String text) {
        var tokens = new ArrayList<Token>();
        forEachChunk(text, (start, end) -> read(text, new Span(start, end), tokens));
        return tokens;
    }

    /// The same, with one empty token for all words and identifiers in a row of which no part begins like that.
    static List<Token> of(String text, Initials initials) {
        var tokens = new ArrayList<Token>();
        forEachChunk(text, (start, end) -> {
            if (mayBegin(text, start, end, initials))
                read(text, new Span(start, end), tokens);
            else if (tokens.isEmpty() || !tokens.getLast().term().isEmpty())
                tokens.add(new Token("", start, start, 1));
        });
        return tokens;
    }

    private static boolean mayBegin(String text, int start, int end, Initials initials) {
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            boolean begins = at == start || Character.isUpperCase(c) || !isWordCharacter(text.charAt(at - 1));
            if (begins && initials.has(c, at + 1 < end ? text.charAt(at + 1) : ' '))
                return true;
        }
        return false;
    }

    /// The identifiers of a text as they are written.
    static List<Token> wholes(String text) {
        var wholes = new ArrayList<Token>();
        forEachChunk(text, (start, end) -> {
            if (hasWordCharacter(text, start, end))
                wholes.add(new Token(text.substring(start, end), start, end, 1));
        });
        return wholes;
    }

    private static void forEachChunk(String text, Chunks chunks) {
        for (int start = 0; start < text.length();) {
            int end = start;
            while (end < text.length() && isInside(text, end)) {
                end++;
            }
            if (end > start)
                chunks.chunk(start, end);
            start = Math.max(end, start + 1);
        }
    }

    private interface Chunks {
        void chunk(int start, int end);
    }

    private static boolean isInside(String text, int at) {
        char c = text.charAt(at);
        return isWordCharacter(c) || (c < 0x80 && (JOINS_WORDS.indexOf(c) >= 0 || JOINS_NAMES.indexOf(c) >= 0));
    }

    /// Looked at for each character of each text: the common ones need no search for what they are.
    private static boolean isWordCharacter(char c) {
        if (c < 0x80)
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        return !Scripts.isChinese(c) && Character.isLetterOrDigit(c);
    }

    private static void read(String text, Span chunk, List<Token> tokens) {
        if (isPlain(text, chunk)) {
            addPart(text, chunk, tokens);
            return;
        }
        boolean first = true;
        for (var name : split(text, chunk.start(), chunk.end(), JOINS_NAMES)) {
            var parts = parts(text, name);
            addPart(text, parts.getFirst(), tokens);
            if (first)
                addWhole(text, chunk, parts.getFirst(), tokens);
            addWhole(text, name, parts.getFirst(), tokens);
            parts.subList(1, parts.size()).forEach(part -> addPart(text, part, tokens));
            first = false;
        }
    }

    /// Most words have no parts: a short way for them.
    private static boolean isPlain(String text, Span chunk) {
        for (int at = chunk.start(); at < chunk.end(); at++) {
            if (!isWordCharacter(text.charAt(at)) || isHump(text, chunk, at))
                return false;
        }
        return true;
    }

    private static void addPart(String text, Span part, List<Token> tokens) {
        if (part.length() <= LONGEST)
            tokens.add(new Token(Fold.lowerCase(part.of(text)), part.start(), part.end(), 1));
    }

    private static void addWhole(String text, Span whole, Span firstPart, List<Token> tokens) {
        if (whole.length() > LONGEST)
            return;
        var term = Fold.lowerCase(lettersOf(whole.of(text)));
        if (!term.equals(Fold.lowerCase(firstPart.of(text))) && !term.equals(tokens.getLast().term()))
            tokens.add(new Token(term, firstPart.start(), whole.end(), 0));
    }

    private static String lettersOf(String text) {
        var letters = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (isWordCharacter(text.charAt(i)))
                letters.append(text.charAt(i));
        }
        return letters.toString();
    }

    private static List<Span> parts(String text, Span name) {
        var parts = new LinkedHashSet<Span>();
        for (var word : split(text, name.start(), name.end(), JOINS_WORDS)) {
            int start = word.start();
            for (int at = start + 1; at < word.end(); at++) {
                if (isHump(text, word, at)) {
                    parts.add(new Span(start, at));
                    start = at;
                }
            }
            parts.add(new Span(start, word.end()));
        }
        return List.copyOf(parts);
    }

    /// The border of `host|Network` and `API|Service`; none in `eBPF`, `PVCs` and `k8s`.
    private static boolean isHump(String text, Span word, int at) {
        if (!Character.isUpperCase(text.charAt(at)) || at - word.start() < 2)
            return false;
        if (Character.isLowerCase(text.charAt(at - 1)))
            return true;
        boolean lowerFollows = at + 1 < word.end() && Character.isLowerCase(text.charAt(at + 1));
        boolean isPlural = at + 2 == word.end() && text.charAt(at + 1) == 's';
        return lowerFollows && !isPlural;
    }

    private static List<Span> split(String text, int start, int end, String separators) {
        var spans = new ArrayList<Span>();
        int from = start;
        for (int at = start; at <= end; at++) {
            if (at == end || separators.indexOf(text.charAt(at)) >= 0) {
                if (hasWordCharacter(text, from, at))
                    spans.add(new Span(from, at));
                from = at + 1;
            }
        }
        return spans;
    }

    private static boolean hasWordCharacter(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (isWordCharacter(text.charAt(at)))
                return true;
        }
        return false;
    }

    private record Span(int start, int end) {
        int length() {
            return end - start;
        }

        String of(String text) {
            return text.substring(start, end);
        }
    }
}
