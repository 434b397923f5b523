package dev.portolan.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TreeOrderTests {
    @Test
    void ordersByFolderWhatNoNavigationFileNames() {
        var handbook = Handbook.of("b.md", "a/z.md", "a/README.md", "a/deep/x.md", "README.md", "c.md");

        assertThat(written(handbook)).isEqualTo("""
                README.md -> README
                a/README.md -> a/README
                  deep
                    a/deep/x.md -> a/deep/x
                  a/z.md -> a/z
                b.md -> b
                c.md -> c
                """);
    }

    @Test
    void followsANavigationFile() {
        var handbook = Handbook.of("README.md", "pod/README.md", "pod/limits.md", "pod/probes.md", "unnamed.md")
                .with("SUMMARY.md", """
                        # Table of contents

                        * [Preface](README.md)

                        ## Workloads <a id="workloads"></a>

                        * [Probes](pod/probes.md)
                        * [Pods](pod/README.md)
                          * [Limits](pod/limits.md#memory)
                          * [Elsewhere](https://example.org/)
                          * [Gone](gone.md)
                        * Nothing yet
                        """);

        assertThat(written(handbook)).isEqualTo("""
                Preface -> README
                Workloads
                  Probes -> pod/probes
                  Pods -> pod/README
                    Limits -> pod/limits
                unnamed.md -> unnamed
                Table of contents -> SUMMARY
                """);
    }

    @Test
    void ordersHandbooksSideBySideEachByItsOwnFile() {
        var handbook = Handbook.of("one/a.md", "one/b.md", "two/a.md", "two/b.md", "two/README.md")
                .with("one/SUMMARY.md", "# One\n\n- [B](b.md)\n- [A](a.md)\n- [Other book](../two/b.md)")
                .with("two/_sidebar.md", "- [Start](README.md)\n- Group\n  - [B](b.md)\n  - [A](/a.md)");

        assertThat(written(handbook)).isEqualTo("""
                one
                  B -> one/b
                  A -> one/a
                  One -> one/SUMMARY
                two/README.md -> two/README
                  Group
                    B -> two/b
                    A -> two/a
                  _sidebar -> two/_sidebar
                """);
    }

    @Test
    void namesEachNoteOnce() {
        var handbook = Handbook.of("a.md", "b.md").with("SUMMARY.md",
                "- [A](a.md)\n- [A again](a.md#x)\n  - [B](b.md)");

        assertThat(written(handbook)).isEqualTo("""
                A -> a
                A again
                  B -> b
                SUMMARY -> SUMMARY
                """);
        assertThat(handbook.shelf().all()).hasSize(3);
    }

    @Test
    void takesLinksOutsideOfListsAndHeadingsAsParts() {
        var handbook = Handbook.of("preface.md", "a.md", "b.md").with("SUMMARY.md",
                "# Summary\n\n[Preface](preface.md)\n\n# Part one\n\n1. [A](a.md)\n\n# Empty part\n");

        assertThat(written(handbook)).startsWith("""
                Preface -> preface
                Part one
                  A -> a
                """);
    }

    @Test
    void heedsWeightsInAFolder() {
        var handbook = Handbook.of("c/x.md").with("a.md", "---\nweight: 20\n---\n# A")
                .with("b.md", "---\nsidebar_position: 3\n---\n# B")
                .with("c/_index.md", "---\nweight: 10\n---\n# C").with("aa.md", "# No weight");

        assertThat(written(handbook)).isEqualTo("""
                B -> b
                C -> c/_index
                  c/x.md -> c/x
                A -> a
                No weight -> aa
                """);
    }

    @Test
    void readersFindTheFolderOfTheirLanguageFirst() {
        var handbook = Handbook.of("en/a.md", "zh/a.md");

        assertThat(written(handbook.shelf().tree().readIn("en"))).startsWith("en\n");
        assertThat(written(handbook.shelf().tree().readIn("zh"))).startsWith("zh\n").contains("en\n");
    }

    @Test
    void whatDoesNotStandApartByLanguageKeepsItsOrder() {
        var handbook = Handbook.of("en/a.md", "en-US/a.md", "zh/a.md");

        assertThat(handbook.shelf().tree().readIn("zh")).isEqualTo(handbook.shelf().tree());
    }

    private static String written(Handbook handbook) {
        return written(handbook.shelf().tree());
    }

    private static String written(NoteTree tree) {
        return tree.branches().stream().map(branch -> written(branch, ""))
                .collect(Collectors.joining());
    }

    private static String written(NoteTree.Branch branch, String indent) {
        var note = branch.note();
        var line = indent + branch.title() + (note == null ? "" : " -> " + note.path()) + "\n";
        return line + branch.branches().stream().map(below -> written(below, indent + "  "))
                .collect(Collectors.joining());
    }
}
