package dev.portolan.registry.adopters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            **Acme**              | Acme
            :rocket: Acme         | Acme
            🚀 Acme               | Acme
            Acme logo             | Acme
            acme-logo.png         | acme
            小熊的标志             | 小熊
            Acme Corp.            | Acme Corp.
            12. Acme              | Acme
            https://acme.example/ | acme.example
            Acme&Sons:            | Acme&Sons
            """)
    void isReadAsAReaderReadsIt(String written, String read) {
        assertThat(new Name(written).text()).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "...", "<name>", "[Company]", "Your company here", "Company Name", "add yours",
            "TBD",
            "We are very happy users of this great tool."})
    void isNoPlaceholderAndNoSentence(String written) {
        assertThat(new Name(written).isUsable()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"58同城", "4399", "Yahoo!", "Saloodo! GmbH", "a bank in SiChuan, China",
            "U.S. Veterans Affairs"})
    void mayBeUnusual(String written) {
        assertThat(new Name(written).isUsable()).isTrue();
    }

    @Test
    void mayEndWithTheDotOfAnAbbreviation() {
        assertThat(new Name("Acme Catastrophe Risk Management Company of Earth Ltd.").isUsable()).isTrue();
    }
}
