package dev.portolan.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.sources.SourcePath;
import dev.portolan.words.Category;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteInferenceTests {
    @ParameterizedTest
    @CsvSource({"pod/limits.md, pod/limits", "README.md, README", "pod/limits.markdown, pod/limits.markdown",
            "pod/limits.mdx, pod/limits.mdx", "Pod/LIMITS.MD, Pod/LIMITS", "最佳 实践/50%.md, 最佳 实践/50%"})
    void standsAtThePathOfItsFile(String file, String path) {
        assertThat(Handbook.note(file, "# A").path()).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"pod/limits.md | ---\\ntitle: Limits\\n---\\n# Heading | Limits",
            "pod/limits.md | Ahead.\\n\\n## Heading | Heading", "pod/limits.md | Text alone. | limits",
            "pod/README.md | Text alone. | pod", "pod/_index.md | Text alone. | pod", "index.md | Text alone. | index"})
    void takesItsTitleFromTheFirstPlaceThatHasOne(String file, String markdown, String title) {
        assertThat(Handbook.note(file, markdown.replace("\\n", "\n")).title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"a.md | kind: practice | PRACTICE", "a.md | kind: Use Case | USE_CASE",
            "a.md | kind: 最佳实践 | PRACTICE", "practices/a.md | kind: guide | GUIDE", "practices/a.md | x: y | PRACTICE",
            "en/best-practices/pod/a.md | x: y | PRACTICE", "最佳实践/a.md | x: y | PRACTICE",
            "use-cases/a.md | x: y | USE_CASE", "应用场景/a.md | x: y | USE_CASE", "a.md | title: Pod 最佳实践 | PRACTICE",
            "a.md | title: Best practices for pods | PRACTICE", "a.md | title: Kubernetes 实践手册 | GUIDE",
            "practice.md | x: y | GUIDE"})
    void isOfTheKindThatFrontMatterFolderOrTitleSays(String file, String frontMatter, NoteKind kind) {
        assertThat(noteWith(file, frontMatter).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"a.md | category: big-data | BIG_DATA", "a.md | category: CI/CD | CI_CD",
            "a.md | category: 机器学习 | MACHINE_LEARNING", "use-cases/big-data/a.md | x: y | BIG_DATA",
            "应用场景/区块链/a.md | x: y | BLOCKCHAIN", "a.md | title: 大数据平台 | BIG_DATA",
            "a.md | title: Machine learning on Kubernetes | MACHINE_LEARNING", "a.md | title: AppCenter | APP_CENTER",
            "a.md | title: The edge of a cliff |", "edge-computing/a.md | x: y | EDGE", "a.md | title: Other things |"})
    void isOfTheCategoryThatFrontMatterFolderOrTitleSays(String file, String frontMatter, Category category) {
        assertThat(noteWith(file, frontMatter).category()).isEqualTo(category);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"a.md | lang: en | 正文是中文。 | en", "a.md | lang: zh-TW | Text. | zh",
            "a.md | lang: ja | Text. | other", "en/a.md | x: y | 正文是中文。 | en", "docs/zh-cn/a.md | x: y | Text. | zh",
            "a.zh-cn.md | x: y | Text. | zh", "a.en.md | x: y | 正文是中文。 | en",
            "a.md | x: y | 用 Deployment 的 rolling update 更新应用。 | zh",
            "a.md | x: y | A rolling update is called 滚动更新 in Chinese; this sentence is English all the same. | en",
            "a.md | x: y | ローリングアップデートについて。 | other",
            "a.md | title: 生态圈 | Docker and many other English names, which are far more than the title has. | zh",
            "a.md | x: y | 42 | en"})
    void isInTheLanguageThatFrontMatterPathOrTextSays(String file, String frontMatter, String text, String lang) {
        assertThat(Handbook.note(file, "---\n" + frontMatter + "\n---\n" + text).lang()).isEqualTo(lang);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"pod/a.md | topics: [x, y] | x;y", "pod/a.md | tags: x | x",
            "pod/a.md | categories: [x] | x", "pod/a.md | n: 1 | pod", "en/practices/pod/net/a.md | n: 1 | pod",
            "practices/a.md | n: 1 | ''", "a.md | n: 1 | ''"})
    void hasTheTopicsOfItsFrontMatterElseItsTopFolder(String file, String frontMatter, String topics) {
        assertThat(noteWith(file, frontMatter).topics())
                .isEqualTo(topics.isEmpty() ? List.of() : List.of(topics.split(";")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"en/pod/a.md | n: 1 | pod/a.md", "zh/pod/a.md | n: 1 | pod/a.md",
            "pod/a.zh-cn.md | n: 1 | pod/a.md", "pod/a.en.md | n: 1 | pod/a.md", "pod/a.md | n: 1 |",
            "pod/v1.io.md | n: 1 |", "pod/b.md | translationOf: a.md | pod/a.md",
            "pod/b.md | translationOf: a | pod/a.md",
            "x/b.md | translationOf: pod/a.md | pod/a.md", "x/b.md | translationOf: ../pod/a.md | pod/a.md",
            "x/b.md | translationOf: zh/pod/a.md | pod/a.md", "en/a.md | translationOf: a.md | a.md"})
    void knowsWhatItIsATranslationOf(String file, String frontMatter, String original) {
        assertThat(noteWith(file, frontMatter).translationOf())
                .isEqualTo(original == null ? null : SourcePath.content(original));
    }

    @Test
    void tellsWhatItHoldsFor() {
        var note = noteWith("a.md", "kubernetes: \">=1.29\"\nreviewed: 2026-11-01\nsupersededBy: b.md");

        assertThat(note.freshness()).isEqualTo(new Freshness(">=1.29", LocalDate.of(2026, 11, 1), "b.md"));
        assertThat(Handbook.note("a.md", "# A").freshness()).isNull();
    }

    @Test
    void describesItselfByItsFirstSentence() {
        assertThat(Handbook.note("a.md", "# A\n\nSet limits. Always.").description()).isEqualTo("Set limits.");
        assertThat(Handbook.note("a.md", "# A\n\n请设置限制。总是。").description()).isEqualTo("请设置限制。");
        assertThat(noteWith("a.md", "description: Why limits.").description()).isEqualTo("Why limits.");
        assertThat(Handbook.note("a.md", "# A").description()).isEmpty();
    }

    @Test
    void cutsAFirstSentenceThatIsTooLong() {
        assertThat(Handbook.note("a.md", "字".repeat(300)).description()).isEqualTo("字".repeat(200) + "…");
    }

    @Test
    void takesAliasesAsNamesSaveThoseThatAreAddresses() {
        assertThat(noteWith("a.md", "aliases: [requests, /old/a/]").aliases()).containsExactly("requests");
    }

    private static Note noteWith(String file, String frontMatter) {
        return Handbook.note(file, "---\n" + frontMatter + "\n---\nText.");
    }
}
