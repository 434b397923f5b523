package dev.portolan.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MissedQueryTests {
    @ParameterizedTest
    @CsvSource({"'  Canary   Release ', canary release", "ＣＡＮＡＲＹ, canary", "金丝\u200B雀, 金丝雀",
            "--replicas=4, --replicas=4"})
    void isOneHoweverItIsWritten(String typed, String folded) {
        assertThat(MissedQuery.of(typed)).hasValue(new MissedQuery(folded));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "?!", "\u200B"})
    void isNothingWithoutALetterOrDigit(String typed) {
        assertThat(MissedQuery.of(typed)).isEmpty();
    }

    @Test
    void isNotKeptWhenItIsSomebodysOwn() {
        assertThat(MissedQuery.of("mona@example.org")).isEmpty();
    }
}
