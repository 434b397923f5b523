package dev.portolan.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressTests {
    private final Address search = Address.of("/search").with("q", "a b&c").and("lang", "zh").and("lang", "en");

    @Test
    void isWrittenEncoded() {
        assertThat(search).hasToString("/search?q=a+b%26c&lang=zh&lang=en");
        assertThat(Address.of("/search").with("q", "资源")).hasToString("/search?q=%E8%B5%84%E6%BA%90");
    }

    @Test
    void hasNoQuestionMarkWithoutParameters() {
        assertThat(search.without("q").without("lang")).hasToString("/search");
    }

    @Test
    void replacesAllValuesOfAName() {
        assertThat(search.with("lang", "other")).hasToString("/search?q=a+b%26c&lang=other");
    }

    @Test
    void takesOneValueAway() {
        assertThat(search.without("lang", "zh")).hasToString("/search?q=a+b%26c&lang=en");
    }

    @Test
    void knowsItsValues() {
        assertThat(search.has("lang", "zh")).isTrue();
        assertThat(search.has("lang", "other")).isFalse();
    }
}
