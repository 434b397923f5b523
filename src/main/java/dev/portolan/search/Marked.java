package dev.portolan.search;

import java.util.List;

/// Plain text of which some parts are marked. HTML is made from the parts, never searched in.
public record Marked(List<Part> parts) {
    public Marked {
        parts = List.copyOf(parts);
    }

    public record Part(String text, boolean marked) {}

    public static Marked plain(String text) {
        return new Marked(text.isEmpty() ? List.of() : List.of(new Part(text, false)));
    }

    public String text() {
        return String.join("", parts.stream().map(Part::text).toList());
    }

    /// Escaped text with `<mark>` around the marked parts.
    public String html() {
        var html = new StringBuilder();
        for (Part part : parts) {
            var escaped = escape(part.text());
            html.append(part.marked() ? "<mark>" + escaped + "</mark>" : escaped);
        }
        return html.toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'",
                "&#39;");
    }
}
