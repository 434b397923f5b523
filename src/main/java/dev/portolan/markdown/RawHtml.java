package dev.portolan.markdown;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Keeps a piece of raw HTML from reaching beyond itself: no comment, attribute or text-swallowing element is left open
/// for what is rendered after it. Marks lines, and shows placeholders such as `<pod-name>` as the text that they are.
/// Linear; safety is not its business but the cleaning's.
final class RawHtml {
    private static final Pattern CLOSING = Pattern.compile("</([A-Za-z][\\w.:-]*+)");
    private static final Pattern TAG = Pattern
            .compile("<(/)?+([A-Za-z][^\\s/<>]*+)((?:[^<>\"']++|\"[^\"]*+\"|'[^']*+')*+)>");
    private static final Pattern PLACEHOLDER = Pattern.compile("[\\w.:,|-]++");
    private static final Set<String> MARKED = Set.of("a", "img", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "td",
            "th", "li", "p", "dt");
    private static final int MAX_TAG = 4_000;

    private final String markdown;
    private @Nullable Set<String> closed;

    /// @param markdown
    ///            the whole text: a tag that is closed somewhere in it is no placeholder
    RawHtml(String markdown) {
        this.markdown = markdown;
    }

    /// Most texts hold no tag that asks.
    private Set<String> closed() {
        if (closed == null)
            closed = CLOSING.matcher(markdown).results().map(tag -> tag.group(1)).collect(Collectors.toSet());
        return closed;
    }

    String contained(String html, int line) {
        return new Scan(html, line).contained();
    }

    private class Scan {
        private final String html;
        private final String lower;
        private final Set<String> unclosed = new HashSet<>();
        private final StringBuilder out = new StringBuilder();
        private int line;
        private int counted;
        private int broken;

        Scan(String html, int line) {
            this.html = html;
            this.lower = html.toLowerCase(Locale.ROOT);
            this.line = line;
        }

        String contained() {
            int at = 0;
            while (at < html.length()) {
                int open = html.indexOf('<', at);
                out.append(html, at, open < 0 ? html.length() : open);
                at = open < 0 ? html.length() : behind(open);
            }
            return out.toString();
        }

        private int behind(int open) {
            if (html.startsWith("<!--", open))
                return behindNext("-->", open + 2);
            if (html.startsWith("<![CDATA[", open))
                return behindNext("]]>", open);
            if (html.startsWith("<!", open) || html.startsWith("<?", open))
                return behindNext(">", open);
            var tag = TAG.matcher(html).region(open, Math.min(html.length(), open + MAX_TAG));
            if (broken > 100 || !tag.lookingAt()) {
                broken++;
                out.append("&lt;");
                return open + 1;
            }
            return behindTag(open, tag.end(), tag.group(1) != null, tag.group(2));
        }

        private int behindNext(String end, int from) {
            int at = html.indexOf(end, from);
            return at < 0 ? html.length() : at + end.length();
        }

        private int behindTag(int open, int end, boolean closing, String written) {
            var name = written.toLowerCase(Locale.ROOT);
            if (HtmlNames.SWALLOWING.contains(name))
                return closing ? end : behindElement(name, end);
            if (HtmlNames.UNWRAPPED.contains(name))
                return end;
            if (!closing && isPlaceholder(written, html.substring(open + 1 + written.length(), end - 1)))
                out.append("&lt;").append(html, open + 1, end - 1).append("&gt;");
            else
                append(open, end, MARKED.contains(name) && !closing ? open + 1 + name.length() : -1);
            return end;
        }

        private int behindElement(String name, int end) {
            int close = unclosed.contains(name) ? -1 : lower.indexOf("</" + name, end);
            if (close < 0)
                unclosed.add(name);
            return close < 0 ? end : behindNext(">", close);
        }

        private boolean isPlaceholder(String written, String rest) {
            return rest.isEmpty() && !HtmlNames.isElement(written.toLowerCase(Locale.ROOT))
                    && !closed().contains(written)
                    && PLACEHOLDER.matcher(written).matches();
        }

        private void append(int open, int end, int mark) {
            if (mark < 0) {
                out.append(html, open, end);
                return;
            }
            for (; counted < open; counted++)
                if (html.charAt(counted) == '\n')
                    line++;
            out.append(html, open, mark).append(' ').append(Marking.LINE).append('=').append(line)
                    .append(html.charAt(mark) == '/' ? " " : "").append(html, mark, end);
        }
    }
}
