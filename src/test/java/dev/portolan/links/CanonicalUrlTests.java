package dev.portolan.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTests {
    @ParameterizedTest
    @CsvSource(delimiterString = " -> ", textBlock = """
            HTTPS://Example.ORG/Docs/Pod          -> https://example.org/Docs/Pod
            http://example.org                    -> http://example.org/
            http://example.org?a=1                -> http://example.org/?a=1
            http://example.org.:80/a              -> http://example.org/a
            https://example.org:443/a             -> https://example.org/a
            https://example.org:0443/a            -> https://example.org/a
            http://example.org:443/a              -> http://example.org:443/a
            https://example.org:/a                -> https://example.org/a
            https://www.example.org/a/            -> https://www.example.org/a/
            https://example.org/a//b/../c         -> https://example.org/a//b/../c
            https://example.org/a#part            -> https://example.org/a
            https://example.org/a?#part           -> https://example.org/a
            https://example.org/a?&&b&            -> https://example.org/a?b
            https://容器.example/路径?词=值        -> https://xn--m7rp7j.example/路径?词=值
            http://[2001:DB8::1]:8080/a           -> http://[2001:db8::1]:8080/a
            http://127.0.0.1/a                    -> http://127.0.0.1/a
            http://my_site.example.org/(a)|b'c*d  -> http://my_site.example.org/(a)|b'c*d
            """)
    void writesAnAddressInOneWay(String written, String canonical) {
        assertThat(CanonicalUrl.of(written)).map(CanonicalUrl::address).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"&", "&amp;", "&amp;amp;", "&amp;amp;amp;amp;"})
    void decodesAmpersandsUntilNoneIsEscaped(String ampersand) {
        assertThat(CanonicalUrl.of("https://example.org/?a=1" + ampersand + "b=2")).map(CanonicalUrl::address)
                .contains("https://example.org/?a=1&b=2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"utm_source=feed", "utm_=", "from=timeline", "from", "isappinstalled=0", "chksm=fc1c2d",
            "mpshare=1", "scene=0", "srcid=0424tZ", "pass_ticket=2DOJ%2FQ5"})
    void dropsWhatOnlyTracksAReader(String pair) {
        assertThat(CanonicalUrl.of("https://example.org/a?" + pair + "&id=7&" + pair + "#rd"))
                .map(CanonicalUrl::address).contains("https://example.org/a?id=7");
        assertThat(CanonicalUrl.of("https://example.org/a?" + pair)).map(CanonicalUrl::address)
                .contains("https://example.org/a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"__biz=MzA5&mid=26&idx=1&sn=944d", "src=3&timestamp=14&ver=1&signature=O*t-I=",
            "sn=1&mid=2",
            "tt_from=weixin&wxshare_count=10", "fromage=1", "UTM=1", "a=from&b=utm_source"})
    void keepsWhatSaysWhichPageItIs(String query) {
        assertThat(CanonicalUrl.of("http://mp.weixin.qq.com/s?" + query)).map(CanonicalUrl::address)
                .contains("http://mp.weixin.qq.com/s?" + query);
    }

    @ParameterizedTest
    @MethodSource("broken")
    void refusesABrokenAddress(String written) {
        assertThat(CanonicalUrl.of(written)).isEmpty();
    }

    static Stream<String> broken() {
        return Stream.of("", " ", "example.org", "//example.org/a", "/a", "ftp://example.org/", "mailto:a@example.org",
                "javascript:alert(1)", "jar:http://example.org/x!/y", "https:/example.org", "https://", "https:///x",
                "https://.", "https://a..b/", "https://-a.org/", "https://a-.org/", "https://a,b.org/",
                "https://user:pw@example.org/", "https://example.org@evil.test/", "https://example.org:0/",
                "https://example.org:65536/", "https://example.org:123456/", "https://example.org:a/",
                "https://example.org/a b", "https://example.org/a\tb", "https://example.org/\r\nX: y",
                "https://example.org/a\u200bb", "https://example.org/\u202ea", "https://example.org/\u0000",
                "https://example.org/\"onclick=\"a", "https://example.org/<b>", "https://example.org\\@evil.test/",
                "https://example.org/100%", "https://example.org/%zz", "https://example.org/%4", "http://1.2.3.999/",
                "http://2130706433/", "http://0x7f.1/", "http://[::1", "http://[::x]/", "http://[fe80::1%25eth0]/",
                "https://" + "a".repeat(64) + ".org/", "https://example.org/" + "a".repeat(2_048),
                "https://" + "a.".repeat(127) + "org/");
    }

    @Test
    void acceptsAnAddressOfExactlyTheGreatestLength() {
        var longest = "https://example.org/" + "a".repeat(2_048 - 20);

        assertThat(CanonicalUrl.of(longest)).map(CanonicalUrl::address).contains(longest);
    }

    @ParameterizedTest
    @CsvSource({"http://example.org/a, https://example.org/a", "http://example.org:80/a, https://example.org:443/a",
            "https://example.org/%e5%ae%b9, https://example.org/容", "https://example.org/%2f, https://example.org/%2F",
            "https://例子.example/, https://xn--fsqu00a.example/"})
    void knowsTheSameAddressInAnotherForm(String one, String other) {
        assertThat(url(one).key()).isEqualTo(url(other).key());
        assertThat(url(one).id()).isEqualTo(url(other).id());
    }

    @ParameterizedTest
    @CsvSource({"https://example.org/a, https://www.example.org/a", "https://example.org/a, https://example.org/a/",
            "https://example.org/a, https://example.org/A", "https://example.org/a?b&c, https://example.org/a?c&b",
            "https://example.org/a, https://example.org:8443/a", "https://example.org/a%2Fb, https://example.org/a/b",
            "http://example.org/s?src=3&signature=A, http://example.org/s?src=3&signature=B"})
    void keepsApartWhatMayDiffer(String one, String other) {
        assertThat(url(one).key()).isNotEqualTo(url(other).key());
        assertThat(url(one).id()).isNotEqualTo(url(other).id());
    }

    @ParameterizedTest
    @CsvSource({"https://www.example.org/a, example.org", "https://m.example.org:8080/, example.org",
            "https://mp.weixin.qq.com/s?a, mp.weixin.qq.com", "https://www.org/, www.org", "https://m.io/, m.io",
            "http://[::1]/, [::1]"})
    void namesTheSiteWithoutItsWwwOrMobilePrefix(String written, String site) {
        assertThat(url(written).site()).isEqualTo(site);
    }

    @ParameterizedTest
    @CsvSource({"https://www.example.org/, example.org",
            "https://example.org/docs/kube-proxy/, example.org / docs / kube-proxy",
            "https://example.org/2016/05/docker-in-use.html?a=kube, example.org / docker-in-use",
            "https://example.org/docs/index.html, example.org / docs", "https://example.org/p/58a0f1c2, example.org",
            "https://example.org/s/5X3fLk9Zq0aB, example.org", "https://example.org/k8s-2, example.org / k8s-2",
            "https://example.org/k8s, example.org / k8s", "https://example.org/%E5%AE%B9%E5%99%A8, example.org / 容器",
            "https://example.org/v2/, example.org", "https://example.org/i6408029079, example.org",
            "https://example.org/vpa%E2%80%AEhpa, example.org / vpa hpa"})
    void saysWhatSomebodyCanReadOfIt(String written, String readable) {
        assertThat(url(written).readable()).isEqualTo(readable);
    }

    @Test
    void hasAShortStableIdThatOldLinksRelyOn() {
        assertThat(url("https://example.org/a").id()).isEqualTo("3c3fa58448a7").matches("[0-9a-f]{12}");
    }

    @Test
    void isMadeOfACanonicalAddressOnly() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CanonicalUrl("https://example.org/a#b"));
    }

    @Test
    void leavesACanonicalAddressAsItIs() {
        var parts = new String[]{"http", "s://", "example.org", ":443", "/", "a", "&", "amp;", "&amp;", "?", "#", "=",
                "utm_a=1", "from", "%41", "%", "容", ".", "Ｅ", "@", "[::1]", "xn--", "sn=1", " ", "ß"};
        var random = new Random(7);
        var accepted = IntStream.range(0, 20_000).mapToObj(ignored -> text(random, parts))
                .flatMap(text -> CanonicalUrl.of("https://h" + text).stream()).toList();

        assertThat(accepted).hasSizeGreaterThan(2_000);
        assertThat(accepted).filteredOn(url -> !CanonicalUrl.of(url.address()).equals(Optional.of(url))).isEmpty();
        assertThat(accepted).extracting(CanonicalUrl::address)
                .noneMatch(address -> address.contains("&amp;") || address.contains("#"));
    }

    private static String text(Random random, String[] parts) {
        return random.ints(random.nextInt(12), 0, parts.length).mapToObj(part -> parts[part])
                .collect(Collectors.joining());
    }

    private static CanonicalUrl url(String written) {
        return CanonicalUrl.of(written).orElseThrow();
    }
}
