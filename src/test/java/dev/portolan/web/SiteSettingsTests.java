package dev.portolan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteSettingsTests {
    @Test
    void makesAddressesAbsolute() {
        assertThat(new SiteSettings("https://portolan.example/kb/", null).absolute("/notes/a"))
                .hasValue("https://portolan.example/kb/notes/a");
    }

    @Test
    void offersNothingAbsoluteWithoutABaseAddress() {
        assertThat(new SiteSettings("", " ").absolute("/notes/a")).isEmpty();
        assertThat(new SiteSettings("", " ").repositoryUrl()).isNull();
    }

    @Test
    void knowsWhereFilesAreEdited() {
        assertThat(new SiteSettings("", "https://git.example/kb/").editing("content/a.md"))
                .hasValue("https://git.example/kb/edit/main/content/a.md");
        assertThat(new SiteSettings("", "https://git.example/kb/_edit/trunk/{path}").editing("content/a.md"))
                .hasValue("https://git.example/kb/_edit/trunk/content/a.md");
        assertThat(new SiteSettings("", "").editing("content/a.md")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"portolan.example", "ftp://portolan.example", "https://", "https://me@portolan.example",
            "https://portolan.example?q=1", "https://portolan.example#a", "https://a b"})
    void refusesWhatIsNoWebAddressAndNamesTheProperty(String value) {
        assertThatThrownBy(() -> new SiteSettings(value, null)).hasMessageContaining("portolan.base-url")
                .hasMessageContaining(value);
        assertThatThrownBy(() -> new SiteSettings(null, value)).hasMessageContaining("portolan.repository-url");
    }
}
