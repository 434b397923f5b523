package dev.portolan.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchorsTests {
    @ParameterizedTest
    @CsvSource({"Hello World,hello-world", "CI/CD,cicd", "Pod和容器 配置,pod和容器-配置", "a_b-c.d,a_b-cd", "a  b,a--b",
            "'What is (kubernetes)?',what-is-kubernetes", "Ünï,ünï", "① x,-x", "!!!,section"})
    void followsTheRuleOfGitHub(String heading, String anchor) {
        assertThat(new Anchors().next(heading)).isEqualTo(anchor);
    }

    @Test
    void numbersRepeatsWithoutEverGivingOneTwice() {
        var anchors = new Anchors();

        assertThat(Stream.of("a", "a", "a-1", "a", "a 1").map(anchors::next)).containsExactly("a", "a-1", "a-1-1",
                "a-2", "a-1-2");
    }
}
