package dev.portolan.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class MessageTests {
    private static final Message DEAD = Message.of("notice.library.dead-link", "{0} it's 1,000");

    @Test
    void saysItsValuesAsTheyWereWritten() {
        assertThat(DEAD.english()).isEqualTo("the link to '{0} it's 1,000' leads nowhere");
        assertThat(Message.of("notice.adopters.twice", "Acme", 12_345).english())
                .isEqualTo("'Acme' stands in line 12345, too; both are kept");
    }

    @Test
    void saysItsDetailBehindThem() {
        assertThat(Message.of("notice.library.front-matter", "soon", "reviewed")
                .with(Message.of("notice.library.use-date")).english())
                .isEqualTo("front matter: 'soon' of reviewed is not understood; use a date such as 2026-11-01");
    }

    @Test
    void isEnglishWhateverTheSystemSpeaks() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.CHINA);
        try {
            assertThat(Message.of("notice.adopters.too-deep").english()).isEqualTo("is nested too deep");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void cleansWhatOthersWroteAlone() {
        assertThat(DEAD.with(DEAD).cleaned(String::toUpperCase))
                .isEqualTo(Message.of(DEAD.key(), "{0} IT'S 1,000").with(Message.of(DEAD.key(), "{0} IT'S 1,000")));
    }

    @Test
    void survivesBeingWritten() {
        var json = JsonMapper.shared();
        var whole = DEAD.with(Message.of("notice.sources.not-there"));

        assertThat(json.readValue(json.writeValueAsString(whole), Message.class)).isEqualTo(whole);
        assertThat(json.writeValueAsString(DEAD)).doesNotContain("code", "defaultMessage");
    }
}
