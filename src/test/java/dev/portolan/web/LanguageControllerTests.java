package dev.portolan.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebMvcTest(LanguageController.class)
class LanguageControllerTests {
    @Autowired
    private MockMvcTester mvc;

    @Test
    void remembersTheLanguageAndLeadsBack() {
        var result = mvc.get().uri("/language/zh").param("back", "/search?q=%E8%B5%84&page=2").exchange();

        assertThat(result).hasStatus(303).hasHeader("Location", "/search?q=%E8%B5%84&page=2");
        assertThat(result.getResponse().getHeader("Set-Cookie")).startsWith("portolan-language=zh; Path=/;")
                .contains("HttpOnly", "SameSite=Lax", "Max-Age=31536000");
    }

    @Test
    void leadsBackToChineseAddresses() {
        assertThat(mvc.get().uri("/language/en").param("back", "/notes/资源"))
                .hasHeader("Location", "/notes/%E8%B5%84%E6%BA%90");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example", "///evil.example", "/\\evil.example",
            "/\t/evil.example", "\n//evil.example", "javascript:alert(1)", "evil", "", "/a\r\nSet-Cookie: x=y",
            "%2f%2f"})
    void neverLeadsElsewhere(String back) {
        assertThat(mvc.get().uri("/language/en").param("back", back)).hasStatus(303).hasHeader("Location", "/");
    }

    @Test
    void knowsNoOtherLanguage() {
        assertThat(mvc.get().uri("/language/fr")).hasStatus(404);
    }
}
