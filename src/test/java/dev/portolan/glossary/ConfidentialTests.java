package dev.portolan.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfidentialTests {
    @ParameterizedTest
    @ValueSource(strings = {"mona@example.org", "mail to mona＠example.org please", "password=hunter2", "密码：hunter2",
            "Authorization: Basic x", "Bearer abcdefgh12", "ghp_x", "eyJhbGciOi.eyJzdWIi", "AKIAIOSFODNN7EXAMPLE",
            "9f86d081884c7d659a2feaa0c55ad015", "3f2504e0-4f89-11d3-9a0c-0305e82c3301", "138 0013 8000",
            "11010519491231002X", "q9Zx7Lm2Vb4Tn8Ks1R"})
    void isSeenInWhatPeoplePasteByMistake(String text) {
        assertThat(Confidential.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"requiredDuringSchedulingIgnoredDuringExecution", "resources:requests", "--replicas=4",
            "kubernetes 1.29.3", "token 过期", "secret", "如何轮换 secret", "apiserver:6443", "10.96.0.1",
            "autoscaling/v2beta2", "password", "sha256 digest", "HorizontalPodAutoscalerV2"})
    void isNotSeenInWhatPeopleSearchFor(String text) {
        assertThat(Confidential.isIn(text)).isFalse();
    }
}
