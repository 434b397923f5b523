package dev.portolan.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CategoryTests {
    @Test
    void theCategoriesStandInTheirOrder() {
        assertThat(Category.all()).containsExactly("machine-learning", "big-data", "ci-cd", "container-service",
                "microservices", "blockchain", "app-center", "edge", "other");
    }

    @ParameterizedTest
    @EnumSource
    void eachIsNamedByItsWord(Category category) {
        assertThat(Category.named(category.word())).hasValue(category);
        assertThat(Category.named(category.word().replace('-', ' '))).hasValue(category);
    }

    @ParameterizedTest
    @CsvSource({"CI/CD, CI_CD", "Deep_Learning, MACHINE_LEARNING", "容器云, CONTAINER_SERVICE", "其它, OTHER"})
    void eachHasFurtherNamesInBothLanguages(String written, Category category) {
        assertThat(Category.named(written)).hasValue(category);
    }

    @ParameterizedTest
    @CsvSource({"an AI platform, MACHINE_LEARNING", "用于大数据平台, BIG_DATA", "edge clusters in shops, EDGE", "email,"})
    void aSentenceMaySpeakOfOne(String sentence, Category category) {
        assertThat(Category.spokenOf(sentence).orElse(null)).isEqualTo(category);
    }
}
