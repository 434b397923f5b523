package dev.portolan.registry.adopters;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The name that an item or a paragraph starts with: a link, a logo, bold text, or what stands ahead of a dash, a colon
/// or a verb.
///
/// @param url
///            where the name itself leads; empty when it does not
/// @param marked
///            the name is set off by more than its place
record Head(String name, String url, boolean marked) {
    private static final Pattern BREAK = Pattern
            .compile("\\s+[-–—|]+\\s*|\\s*[:：](?=\\s|$|\\p{IsHan})|：|\\s*——\\s*|\\s*[–—]\\s+"
                    + "|[,，]?\\s*[(（<]?\\s*https?://|\\s*[(（]\\s*$|\\s*[(（](?=[^)）]{26,})|\\s+(?:=>|->|→)\\s*|\\n");
    /// A link that a space keeps from being one: `[Acme] (https://acme.example)`.
    private static final Pattern PARTED_LINK = Pattern.compile("\\[([^\\]\\n]+)]\\s+\\((https?://[^\\s)]+)?");
    private static final Pattern SLOGAN = Pattern.compile("\\s+[-–—|]\\s+|\\s*[:：]\\s+|\\s*——\\s*");
    private static final Pattern CHINESE_VERB = Pattern
            .compile("(?:，|,|\\s)*(?:正在|已经|已|目前|内部|在)?(?:使用|采用|基于|利用|通过|应用于)");
    private static final Pattern AHEAD = Pattern.compile("(?i)(?:.*\\b)?(?:the|at|by|from|with|team|company)\\s*");

    static Optional<Head> of(Element line) {
        var pieces = Piece.of(line);
        int first = first(pieces);
        if (first < 0)
            return Optional.empty();
        return of(pieces, first).filter(head -> new Name(head.name).isUsable() && head.isShort());
    }

    /// The first piece that says something; an image gives way to a name in words behind it.
    private static int first(List<Piece> pieces) {
        int image = -1;
        for (int i = 0; i < pieces.size(); i++) {
            if (!pieces.get(i).says())
                continue;
            if (pieces.get(i).kind() != Piece.Kind.IMAGE)
                return i;
            if (image >= 0)
                return image;
            image = i;
        }
        return image;
    }

    private static Optional<Head> of(List<Piece> pieces, int first) {
        var piece = pieces.get(first);
        return switch (piece.kind()) {
            case IMAGE -> Optional.of(new Head(piece.text(), piece.url(), true));
            case BOLD -> Optional.of(new Head(bold(piece.text()), linkAhead(pieces, first), true));
            case LINK -> link(pieces, first);
            case TEXT -> text(pieces, first);
        };
    }

    private static String bold(String text) {
        var slogan = BREAK.matcher(text);
        return slogan.find() && slogan.start() > 0 ? text.substring(0, slogan.start()) : text;
    }

    private static String linkAhead(List<Piece> pieces, int first) {
        return pieces.subList(0, first).stream().map(Piece::url).filter(url -> !url.isEmpty()).findFirst().orElse("");
    }

    private static Optional<Head> link(List<Piece> pieces, int first) {
        var piece = pieces.get(first);
        if (Words.isExactly("about", piece.text()))
            return Optional.empty();
        var slogan = SLOGAN.matcher(piece.text());
        var name = slogan.find() && slogan.start() > 0 ? piece.text().substring(0, slogan.start()) : piece.text();
        return Optional.of(new Head(name, piece.url(), true));
    }

    private static Optional<Head> text(List<Piece> pieces, int first) {
        var text = pieces.get(first).text().stripLeading();
        var parted = PARTED_LINK.matcher(text);
        if (parted.lookingAt())
            return Optional.of(new Head(parted.group(1), addressBehind(pieces, first, parted.group(2)), true));
        boolean linkFollows = first + 1 < pieces.size() && pieces.get(first + 1).kind() == Piece.Kind.LINK;
        if (linkFollows && AHEAD.matcher(text).matches())
            return link(pieces, first + 1);
        int end = Math.min(end(BREAK, text), end(CHINESE_VERB, text));
        int verb = verb(text);
        var name = text.substring(0, Math.min(Math.min(end, verb), text.length())).strip();
        boolean alone = end > text.length() && verb > text.length() && pieces.size() == first + 1;
        return Optional.of(new Head(name, "", !alone && !name.isEmpty()));
    }

    private static String addressBehind(List<Piece> pieces, int first, @Nullable String written) {
        return Optional.ofNullable(written).or(() -> pieces.subList(first, pieces.size()).stream().map(Piece::url)
                .filter(url -> !url.isEmpty()).findFirst()).orElse("");
    }

    private static int end(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.find() && found.start() > 0 ? found.start() : Integer.MAX_VALUE;
    }

    /// Where a sentence's verb begins, when few words stand ahead of it.
    private static int verb(String text) {
        int words = 0;
        for (int at = text.indexOf(' '); at >= 0 && words < 7; at = text.indexOf(' ', at + 1), words++)
            if (at > 0 && Character.isLowerCase(text.charAt(Math.min(at + 1, text.length() - 1)))
                    && Words.starts("verb", text.substring(at + 1, Math.min(text.length(), at + 25))))
                return at;
        return Integer.MAX_VALUE;
    }

    private boolean isShort() {
        int words = name.strip().split("\\s+").length;
        return marked ? words <= 12 : words <= 9;
    }
}
