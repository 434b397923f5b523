package dev.portolan.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTests {
    @Test
    void readsBothLanguagesInTheirOrder() {
        assertThat(terms("为Pod设置资源限制 limits")).containsExactly("为", "pod", "设置", "资源", "限制", "limit");
    }

    @Test
    void knowsTheShortNameOfKubernetes() {
        assertThat(terms("K8s")).isEqualTo(terms("Kubernetes"));
    }

    @Test
    void saysWhereEachWordStands() {
        assertThat(
                Words.of("用 kube-dns 配置").stream().map(token -> "用 kube-dns 配置".substring(token.start(), token.end())))
                .containsExactly("用", "kube", "kube-dns", "dns", "配置");
    }

    @Test
    void neverJoinsChineseWordsOverWhatStandsBetween() {
        assertThat(terms("机,器")).containsExactly("机", "器").isNotEqualTo(terms("机器"));
        assertThat(Words.of("?? 滚动 -- 更新 !").stream().filter(token -> Scripts.isAllChinese(token.term()))
                .map(token -> "?? 滚动 -- 更新 !".substring(token.start(), token.end())))
                .containsExactly("滚动", "更新");
    }

    private static List<String> terms(String text) {
        return Words.of(text).stream().map(Token::term).toList();
    }
}
