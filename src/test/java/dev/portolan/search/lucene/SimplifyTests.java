package dev.portolan.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimplifyTests {
    @ParameterizedTest
    @CsvSource({"負載均衡,负载均衡", "叢集 高可用,集群 高可用", "記憶體,内存"})
    void readsTraditionalCharactersAndTheirWords(String traditional, String simplified) {
        assertThat(Simplify.of(traditional)).isEqualTo(simplified);
    }

    @Test
    void leavesSimplifiedTextAlone() {
        assertThat(Simplify.of("预设 文件 内存 程序")).isEqualTo("预设 文件 内存 程序");
    }
}
