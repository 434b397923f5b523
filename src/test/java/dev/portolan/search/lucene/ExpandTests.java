package dev.portolan.search.lucene;

import static dev.portolan.search.lucene.Library.vocabulary;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpandTests {
    private final Expand expand = new Expand(new Glossary(vocabulary(List.of("hpa", "horizontal pod autoscaler"),
            List.of("rolling update", "rollingUpdate", "rolling updates", "滚动更新"), List.of("update", "更新"),
            List.of("为什么起不来", "crash"))));

    @ParameterizedTest
    @CsvSource({"HPA, horizontal pod autoscaler", "Rolling Updates, 滚动更新", "滚动更新, rolling update", "pod,''",
            "更新策略, update", "怎么滚动更新, ''", "为什么起不来, crash"})
    void addsWhatElseAQuestionsTermsAreCalled(String text, String expansions) {
        var asked = expand.apply(Fillers.drop(Concepts.of(text)));

        assertThat(String.join("|", asked.expansions())).isEqualTo(expansions);
    }
}
