package dev.portolan.markdown;

import java.util.Optional;

/// HTML as a page would show it, where every address that does not say `missing` leads to `/at/…`.
final class Shown {
    private Shown() {}

    static String html(SafeHtml html) {
        return html.resolved(new SafeHtml.Addresses() {
            @Override
            public Optional<String> link(String href) {
                return address(href);
            }

            @Override
            public Optional<String> image(String src) {
                return address(src);
            }
        });
    }

    static String html(String markdown) {
        var html = new StringBuilder();
        new MarkdownReader().read(markdown).sections().forEach(section -> html.append(html(section.html())));
        return html.toString();
    }

    private static Optional<String> address(String written) {
        return written.contains("missing") ? Optional.empty() : Optional.of("/at/" + written);
    }
}
