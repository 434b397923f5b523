package dev.portolan.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.search.SearchEngine;
import dev.portolan.search.SearchIndex;
import dev.portolan.search.Vocabulary;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A question, then the ids expected first.
class SearchQualityTests {
    @TempDir
    static Path folder;

    private static SearchIndex index;

    @BeforeAll
    static void open() {
        index = SearchEngine.embedded(folder, Vocabulary.shipped());
        index.apply(Handbook.entries(), List.of());
    }

    @AfterAll
    static void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({"卷, volumes", "载均, lb", "滚动更新, rolling", "容器 内存, limits", "replic, hpa replicas",
            "orchestratr, kubernetes",
            "負載均衡, lb", "資源限制, limits", "resources:requests, limits", "--replicas=4, replicas", "kube-dns, dns",
            "CrashLoopBackOff, crash", "crashloop, crash", "crash loop back off, crash",
            "terminationGracePeriodSeconds, grace", "rolling update, rolling", "roll back, rollback",
            "load balancing, lb", "audit log, audit", "水平自动伸缩, hpa", "hpa, hpa", "cicd, cicd", "CI/CD, cicd",
            "k8s, kubernetes",
            "Kubernetes, kubernetes", "back up etcd, backup", "etcdctl snapshot, backup",
            "怎么回到上一个版本, rollback", "what is (kubernetes)?, kubernetes", "权限 最小, rbac", "亲合性, affinity",
            "\"上一个版本\", rollback", "deployment -滚动 -副本, rollback", "Ｋｕｂｅ－ＤＮＳ, dns"})
    void answersWith(String text, String first) {
        assertThat(Library.ids(index, text)).startsWith(first.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"container volume, links", "pipeline, links"})
    void putsListsOfLinksBehindWhatTheyPointTo(String text, String last) {
        assertThat(Library.ids(index, text)).contains(last).first().isNotEqualTo(last);
    }
}
