package dev.portolan.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class LanguageTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"zh-CN,zh;q=0.9,en;q=0.8|ZH", "zh-TW|ZH", "zh-Hans-CN|ZH", "en-GB,zh;q=0.5|EN",
            "de,zh;q=0.3|ZH", "de|EN", "*|EN", "fr;q=nonsense|EN", "''|EN"})
    void followsTheBrowser(String acceptLanguage, Language expected) {
        var request = new MockHttpServletRequest();
        request.addHeader("Accept-Language", acceptLanguage);

        assertThat(Language.of(request)).isEqualTo(expected);
    }

    @Test
    void isEnglishForWhoeverAsksForNone() {
        assertThat(Language.of(new MockHttpServletRequest())).isEqualTo(Language.EN);
    }

    @Test
    void prefersWhatTheVisitorHasChosen() {
        var request = new MockHttpServletRequest();
        request.addHeader("Accept-Language", "en");
        request.setCookies(new Cookie(Language.COOKIE, "zh"));

        assertThat(Language.of(request)).isEqualTo(Language.ZH);
    }

    @Test
    void ignoresACookieThatItDoesNotKnow() {
        var request = new MockHttpServletRequest();
        request.addHeader("Accept-Language", "zh");
        request.setCookies(new Cookie(Language.COOKIE, "tlh"));

        assertThat(Language.of(request)).isEqualTo(Language.ZH);
    }
}
