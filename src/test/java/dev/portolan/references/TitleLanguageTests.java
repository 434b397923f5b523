package dev.portolan.references;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleLanguageTests {
    @ParameterizedTest
    @CsvSource({"容器网络实践, zh", "Kubernetes Operators 实践, zh", "Growing the Ecosystem, en", "Café on k8s 1.6, en",
            "コンテナ運用, other", "쿠버네티스 운영, other", "Контейнеры, other", "1.6 → 1.7, other", "'', other"})
    void tellsTheLanguageByTheLettersOfATitle(String title, String lang) {
        assertThat(TitleLanguage.of(title)).isEqualTo(lang);
    }
}
