package dev.portolan.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PracticesTests {
    @Test
    void standByTopicThoseWithoutOneLast() {
        var handbook = Handbook.of("practices/alone.md", "guide.md")
                .with("practices/limits.md", "---\ntopics: [pods, cost]\n---\n# Limits")
                .with("practices/probes.md", "---\ntopics: [pods]\n---\n# Probes");

        var practices = Practices.of(handbook.shelf().all(), "en");

        assertThat(practices.count()).isEqualTo(3);
        assertThat(practices.topics())
                .extracting(topic -> topic.name() + ":" + topic.notes().stream().map(Note::path).toList())
                .containsExactly("cost:[practices/limits]", "pods:[practices/limits, practices/probes]",
                        ":[practices/alone]");
    }

    @Test
    void showOneOfSeveralTranslationsTheReadersOwnFirst() {
        var handbook = Handbook.of("practices/en/a.md", "practices/zh/a.md", "practices/zh/b.md");

        assertThat(paths(handbook, "en")).containsExactly("practices/en/a", "practices/zh/b");
        assertThat(paths(handbook, "zh")).containsExactly("practices/zh/a", "practices/zh/b");
    }

    private static Iterable<String> paths(Handbook handbook, String lang) {
        return Practices.of(handbook.shelf().all(), lang).topics().getFirst().notes().stream().map(Note::path).toList();
    }
}
