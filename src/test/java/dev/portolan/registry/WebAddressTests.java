package dev.portolan.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTests {
    @ParameterizedTest
    @ValueSource(strings = {"https://example.org", "http://example.org:8080/a?b=1&c=%E5%AE%B9#x", "https://例子.中国/路径",
            "https://a-b.example.org/", "http://10.0.0.1/", "http://[::1]/", "HTTPS://EXAMPLE.ORG/x",
            "https://example.org:65535/", "https://en.wikipedia.org/wiki/Pod_(x)"})
    void takesWhatABrowserWouldOpen(String address) {
        assertThat(WebAddress.isUsable(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "example.org", "javascript:alert(1)", "JAVASCRIPT:alert(1)", "data:text/html,x",
            "ftp://example.org/x", "jar:http://example.org/x!/y", "//example.org/x", "https:///x", "https://",
            "https://.", "https://-a.example", "https://a-.example", "https://a..example", "https://u:p@example.org/",
            "https://u@example.org/", "https://example.org:0/", "https://example.org:65536/", "https://example.org:x/",
            "https://example.org/a b", "https://example.org/\u3000", "https://example.org/\"x",
            "https://example.org/'x",
            "https://example.org/<x>", "https://example.org/\r\nX: y", "https://example.org\\@evil.example",
            "https://exa\u200bmple.org/", "http://2130706433/", "http://0x7f.1/", "about:blank"})
    void refusesWhatIsNoPublicPage(String address) {
        assertThat(WebAddress.isUsable(address)).isFalse();
    }

    @Test
    void refusesWhatIsTooLong() {
        var start = "https://example.org/";

        assertThat(WebAddress.isUsable(start + "a".repeat(2_048 - start.length()))).isTrue();
        assertThat(WebAddress.isUsable(start + "a".repeat(2_049 - start.length()))).isFalse();
    }

    @Test
    void knowsWhoseAddressItIs() {
        assertThat(WebAddress.domain("https://www.Example.org:8443/a")).contains("example.org");
    }
}
