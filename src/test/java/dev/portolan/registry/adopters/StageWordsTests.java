package dev.portolan.registry.adopters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StageWordsTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            used in production at night          | production
            in its Lab and Production            | lab, production
            leverage it in development clusters  | development
            testing in our staging environment   | testing, staging
            PoC, so far                          | PoC
            已在生产环境使用                       | 生产
            """)
    void areFoundInProse(String text, String found) {
        assertThat(StageWords.in(text)).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"automated testing of trial accounts", "live streams for developers", "a stable release"})
    void alonePassForNothing(String text) {
        assertThat(StageWords.in(text)).isEmpty();
    }
}
