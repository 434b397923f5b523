package dev.portolan.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterSplitTests {
    @Test
    void readsYaml() {
        var split = split("---\ntitle: Pods\ntopics: [a, b]\nkubernetes: 1.30\nreviewed: 2026-11-01\n---\n# H\n");

        assertThat(split.values().text("title")).contains("Pods");
        assertThat(split.values().texts("topics")).containsExactly("a", "b");
        assertThat(split.values().text("kubernetes")).contains("1.30");
        assertThat(split.values().text("reviewed")).contains("2026-11-01");
        assertThat(split.body().lines().getFirst()).isEqualTo(new Line(7, "# H"));
        assertThat(split.notices()).isEmpty();
    }

    @Test
    void readsTheTomlOfHugo() {
        var split = split("+++\ntitle = \"Pods\"\ntags = ['a', \"b\"]\nweight = 3\n[menu]\nname = 'x'\n+++\ntext");

        assertThat(split.values().text("title")).contains("Pods");
        assertThat(split.values().texts("tags")).containsExactly("a", "b");
        assertThat(split.values().text("weight")).contains("3");
        assertThat(split.values().values()).doesNotContainKey("name");
        assertThat(split.body().text()).isEqualTo("text");
    }

    @Test
    void goesOnWithTheTextOfAnUnclosedOne() {
        var split = split("---\ntitle: x\n\n# Heading\n");

        assertThat(split.body().text()).contains("# Heading");
        assertThat(split.notices()).singleElement().extracting("line").isEqualTo(1);
    }

    @Test
    void keepsWhatCanBeReadOfABadOne() {
        var split = split("---\ntitle: Pods: a story\nkind: practice\n---\ntext");

        assertThat(split.values().text("title")).contains("Pods: a story");
        assertThat(split.values().text("kind")).contains("practice");
        assertThat(split.body().text()).isEqualTo("text");
        assertThat(split.notices()).singleElement().extracting("line").isEqualTo(2);
    }

    @Test
    void showsNoMarksOfYamlThatCouldNotBeRead() {
        var split = split("""
                ---
                title: "Never closed
                topics: [a, b
                tags: [c, d]
                lang: 'zh'
                ---
                """);

        assertThat(split.values().values()).containsOnly(entry("title", "Never closed"),
                entry("tags", List.of("c", "d")),
                entry("lang", "zh"));
    }

    @Test
    void namesTheLineOfAQuoteThatIsNeverClosed() {
        assertThat(split("---\nlang: en\ntitle: \"Never closed\ntags: [c, d]\n\n---\n").notices()).singleElement()
                .extracting(MarkdownDocument.Notice::line).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\nJust a sentence.\n---\nrest", "---\n\n---", "---", "", "text\n---\na: b\n---"})
    void takesNoTextForFrontMatter(String text) {
        assertThat(split(text).notices()).isEmpty();
        assertThat(split(text).values().values()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: &a [*a, *a]", "a: &a {b: *a}", "a: !!javax.script.ScriptEngineManager []", "a: *b",
            "? {a: b}\n: c", "a: [[[[[[[[[[[[[[[[[[[[[[[[[[x]]]]]]]]]]]]]]]]]]]]]]]]]]", "a: \"\\ud800\"", "a:\n\tb: c",
            "<<: [1]", "a: !!int x", "a: !!timestamp x", "a: !!binary '*'"})
    void isNeverAnErrorForHostileYaml(String yaml) {
        assertThat(split("---\n" + yaml + "\n---\ntext").body().text()).endsWith("text");
    }

    @Test
    void stopsAtABillionLaughs() {
        var yaml = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 30; i++)
            yaml.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));

        assertThat(split("---\n" + yaml + "---\ntext").body().text()).isEqualTo("text");
    }

    private static FrontMatterSplit split(String text) {
        return FrontMatterSplit.of(NumberedText.of(text));
    }
}
