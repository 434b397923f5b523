package dev.portolan.markdown;

import java.util.Set;

/// Names of HTML elements, by how raw HTML with them is dealt with.
final class HtmlNames {
    /// Swallow what follows them as text, or change what it means; gone with all that they enclose.
    static final Set<String> SWALLOWING = Set.of("script", "style", "iframe", "noembed", "noframes", "noscript",
            "template", "svg", "math", "object", "embed", "applet", "head", "audio", "video", "canvas");
    /// Likewise, but what they enclose stays.
    static final Set<String> UNWRAPPED = Set.of("textarea", "title", "xmp", "plaintext", "listing", "select", "option",
            "optgroup", "html", "body", "frameset", "frame", "form", "button", "dialog", "portal", "fencedframe",
            "meta", "link", "base", "image", "isindex", "label", "fieldset", "legend", "output", "datalist", "keygen");
    private static final Set<String> OTHERS = Set.of("a", "abbr", "acronym", "address", "area", "article", "aside", "b",
            "bdi", "bdo", "big", "blockquote", "br", "caption", "center", "cite", "code", "col", "colgroup", "data",
            "dd", "del", "details", "dfn", "dir", "div", "dl", "dt", "em", "figcaption", "figure", "font", "footer",
            "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "i", "img", "input", "ins", "kbd", "li",
            "main", "map", "mark", "marquee", "menu", "meter", "nav", "nobr", "ol", "p", "param", "picture", "pre",
            "progress", "q", "rp", "rt", "ruby", "s", "samp", "search", "section", "small", "source", "span", "strike",
            "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "time", "tr", "track",
            "tt", "u", "ul", "var", "wbr");

    private HtmlNames() {}

    static boolean isElement(String name) {
        return OTHERS.contains(name) || SWALLOWING.contains(name) || UNWRAPPED.contains(name);
    }
}
