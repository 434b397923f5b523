package dev.portolan.markdown;

import java.util.Locale;
import java.util.Set;

/// What a foreign mark stands for.
final class MarkMeaning {
    private static final Set<String> NOTES = Set.of("note", "tip", "info", "warning", "caution", "danger", "important",
            "success", "error", "attention", "callout", "alert", "notice", "admonition", "hint", "details", "expand",
            "collapse", "accordion", "pageinfo", "question", "example", "quote", "abstract", "bug", "failure");
    private static final Set<String> TABS = Set.of("tab", "tabitem", "tab-item");

    private MarkMeaning() {}

    /// Whether what stands between this mark and its closing one is set apart as a quote.
    static boolean isAside(Mark mark) {
        return !mark.closing() && (NOTES.contains(mark.name()) || TABS.contains(mark.name()));
    }

    /// The bold first line of such a quote; may be empty.
    static String label(Mark mark) {
        var arguments = mark.arguments();
        var title = arguments.first("title", "name", "header", "label", "tabname");
        if (TABS.contains(mark.name()))
            return title.isEmpty() ? arguments.positional(0) : title;
        var type = arguments.first("type", "style", "color", "intent", "level");
        if (type.isEmpty())
            type = arguments.positional(0);
        else if (title.isEmpty())
            title = arguments.positional(0);
        if (title.isEmpty())
            title = arguments.positional(1);
        return title.isEmpty() ? word(NOTES.contains(type) ? type : mark.name()) : title;
    }

    /// `warning` as a label.
    static String word(String type) {
        return type.isEmpty() ? "" : type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1);
    }

    /// The Markdown in the place of a mark that sets nothing apart; empty for most.
    static String replacement(Mark mark) {
        var arguments = mark.arguments();
        if (mark.closing())
            return "";
        return switch (mark.name()) {
            case "ref", "relref" -> arguments.first("path").isEmpty()
                    ? arguments.positional(0)
                    : arguments.first("path");
            case "figure", "img", "image", "imgproc" -> image(arguments);
            case "card", "linkcard", "content-card" -> link(arguments.first("title", "header", "label"),
                    arguments.first("link", "href", "url", "to"), arguments.first("subtitle", "description"));
            case "embed", "file" -> link(arguments.first("caption", "title"), arguments.first("url", "src"), "");
            case "glossary_tooltip" -> arguments.first("text", "term_id");
            case "heading" -> arguments.positional(0);
            default -> "";
        };
    }

    private static String image(MarkArguments arguments) {
        var source = arguments.first("src", "link", "url");
        if (source.isEmpty())
            source = arguments.positional(0);
        return source.isEmpty() ? "" : "!" + link(arguments.first("alt", "caption", "title"), source, "");
    }

    private static String link(String title, String address, String more) {
        if (address.isEmpty())
            return (title + " " + more).strip();
        var text = title.isEmpty() && address.contains("://") ? address : title;
        return ("[" + text.replaceAll("[\\[\\]\\\\]", "") + "](<" + address.replaceAll("[<>]", "") + ">) " + more)
                .strip();
    }
}
