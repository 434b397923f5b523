package dev.portolan.markdown;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/// Cleaned HTML in which inner links and images still wait for their addresses, since what a relative address means
/// depends on the file that it stands in and on what other files there are now; and code for its colours.
///
/// @param template
///            HTML with placeholders begun by noncharacters, which no cleaned text can hold
public record SafeHtml(String template) {
    /// `LINK href VALUE_END text END`
    static final char LINK = '\ufdd0';
    /// `IMAGE src VALUE_END name END`
    static final char IMAGE = '\ufdd1';
    static final char VALUE_END = '\ufdd2';
    static final char END = '\ufdd3';
    /// `CODE language VALUE_END code END`
    static final char CODE = '\ufdd4';
    private static final Pattern ADDRESS = Pattern.compile("#.*|/(?![/\\\\]).*");

    /// The HTML with its code coloured and every inner link and image resolved: a link without an address is shown as
    /// its text alone, an image without one as a quiet placeholder with its name. Linear in the HTML's length.
    public String resolved(Addresses addresses) {
        return new Resolution(addresses).html();
    }

    /// Written so that it reads as it is between tags.
    static String text(String plain) {
        return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /// What the relative addresses of one note mean.
    public interface Addresses {
        /// The path-absolute, percent-encoded address for a relative `href` as written, such as `../pod.md#limits` or
        /// `#limits`; empty when it leads nowhere.
        Optional<String> link(String href);

        /// The address of an image as written, such as `images/pod.png`; empty when there is none.
        Optional<String> image(String src);
    }

    private final class Resolution {
        private final Addresses addresses;
        private final StringBuilder html = new StringBuilder(template.length() + 256);
        private boolean inLink;

        Resolution(Addresses addresses) {
            this.addresses = addresses;
        }

        String html() {
            int from = 0;
            for (int at = 0; at < template.length(); at++)
                if (template.charAt(at) >= LINK && template.charAt(at) <= CODE) {
                    html.append(template, from, at);
                    at = behind(at);
                    from = at + 1;
                }
            return html.append(template, from, template.length()).toString();
        }

        /// The index of the placeholder's last character.
        private int behind(int at) {
            return switch (template.charAt(at)) {
                case LINK -> link(at + 1);
                case IMAGE -> image(at + 1);
                case CODE -> code(at + 1);
                default -> {
                    if (inLink)
                        html.append("</a>");
                    inLink = false;
                    yield at;
                }
            };
        }

        private int link(int from) {
            int end = template.indexOf(VALUE_END, from);
            var address = addresses.link(decoded(from, end)).filter(Resolution::isInner);
            address.ifPresent(found -> html.append("<a href=\"").append(escaped(found)).append("\">"));
            inLink = address.isPresent();
            return end;
        }

        private int image(int from) {
            int end = template.indexOf(VALUE_END, from);
            int nameEnd = template.indexOf(END, end);
            var source = decoded(from, end);
            var name = escaped(decoded(end + 1, nameEnd));
            addresses.image(source).filter(Resolution::isInner).ifPresentOrElse(
                    found -> html.append("<img src=\"").append(escaped(found)).append("\" alt=\"").append(name)
                            .append("\" loading=\"lazy\">"),
                    () -> html.append("<span title=\"").append(escaped(source)).append("\">").append(name)
                            .append("</span>"));
            return nameEnd;
        }

        private int code(int from) {
            int end = template.indexOf(VALUE_END, from);
            int codeEnd = template.indexOf(END, end);
            var code = Parser.unescapeEntities(template.substring(end + 1, codeEnd), false);
            CodeHighlighter.append(template.substring(from, end), code, html);
            return codeEnd;
        }

        private String decoded(int from, int end) {
            return URLDecoder.decode(template.substring(from, end), StandardCharsets.UTF_8);
        }

        private static boolean isInner(String address) {
            return ADDRESS.matcher(address).matches();
        }

        private static String escaped(String text) {
            return text(text).replace("\"", "&quot;");
        }
    }
}
