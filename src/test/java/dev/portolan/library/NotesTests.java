package dev.portolan.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.intake.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotesTests {
    @Test
    void forgetsWhatIsGone() {
        var handbook = Handbook.of("a.md", "b.md").without("a.md");

        assertThat(handbook.shelf().at("a")).isEmpty();
        assertThat(handbook.shelf().all()).extracting(Note::path).containsExactly("b");
    }

    @Test
    void keepsAnAnswerOfOneMoment() {
        var handbook = Handbook.of("a.md");
        var before = handbook.shelf();

        handbook.without("a.md");

        assertThat(before.at("a")).isPresent();
    }

    @Test
    void leadsFromNoteToNote() {
        var handbook = Handbook.of("a.md", "b.md", "c.md").with("SUMMARY.md",
                "- [C](c.md)\n- [A](a.md)\n- [B](b.md)");
        var shelf = handbook.shelf();

        assertThat(shelf.previous(handbook.note("a"))).map(Note::path).hasValue("c");
        assertThat(shelf.next(handbook.note("a"))).map(Note::path).hasValue("b");
        assertThat(shelf.previous(handbook.note("c"))).isEmpty();
        assertThat(shelf.next(handbook.note("SUMMARY"))).isEmpty();
    }

    @Test
    void knowsTranslations() {
        var handbook = Handbook.of("en/pod.md", "zh/pod.md", "net.zh.md", "alone.md")
                .with("net.md", "The network, in plain English.")
                .with("limits-zh.md", "---\nlang: zh\ntranslationOf: limits.md\n---\n# 限制")
                .with("limits.md", "---\nlang: en\n---\n# Limits");
        var shelf = handbook.shelf();

        assertThat(shelf.twins(handbook.note("en/pod"))).extracting(Note::path).containsExactly("zh/pod");
        assertThat(shelf.twins(handbook.note("net"))).extracting(Note::path).containsExactly("net.zh");
        assertThat(shelf.twins(handbook.note("net.zh"))).extracting(Note::path).containsExactly("net");
        assertThat(shelf.twins(handbook.note("limits"))).extracting(Note::path).containsExactly("limits-zh");
        assertThat(shelf.twins(handbook.note("alone"))).isEmpty();
    }

    @Test
    void knowsWhichNotesLinkHereHoweverTheyWriteIt() {
        var handbook = Handbook.of("pod/README.md").with("a.md", "# A\n\n## Why\n\n[x](pod/) [y](/book/pod/#z)")
                .with("pod/b.md", "[me](b.md) [up](../pod/index.html)").with("SUMMARY.md", "- [Pods](pod/README.md)");

        assertThat(handbook.shelf().backlinks(handbook.note("pod/README")))
                .extracting(backlink -> backlink.from().path() + " " + backlink.link().section() + " "
                        + backlink.link().title())
                .containsExactly("a Why x", "a Why y", "pod/b  up");
        assertThat(handbook.shelf().backlinks(handbook.note("pod/b"))).isEmpty();
    }

    @Test
    void listsLinksThatLeadNowhereUntilTheirTargetIsThere() {
        var handbook = Handbook.of("b.md").with("a.md", "# A\n\n[b](b.md) [c](c.md) [out](https://example.org/)");

        assertThat(handbook.notes().problems()).extracting(Problem::toString)
                .containsExactly("content/a.md:3: the link to 'c.md' leads nowhere");
        assertThat(handbook.with("c.md", "# C").notes().problems()).isEmpty();
    }

    @Test
    void listsImagesThatAreNotThere(@TempDir Path folder) throws IOException {
        Files.createFile(folder.resolve("there.png"));
        var handbook = new Handbook(folder).with("a.md",
                "# A\n\n![](there.png) ![gone](images/gone.png) ![](https://example.org/far.png)");

        assertThat(handbook.notes().problems()).extracting(Problem::toString)
                .containsExactly("content/a.md:3: the image 'images/gone.png' is not there");
    }

    @Test
    void takesALinkToAReadmeThatIsNotThereForNoLinkToItself() {
        var handbook = Handbook.of("guide/a.md").with("SUMMARY.md", "- [Handbook](README.md)\n- [A](guide/a.md)");

        assertThat(handbook.shelf().all()).extracting(Note::path).startsWith("guide/a");
        assertThat(handbook.notes().problems()).extracting(Problem::toString)
                .containsExactly("content/SUMMARY.md:1: the link to 'README.md' leads nowhere");
    }

    @Test
    void findsANoteUnderTheAddressesThatItOnceHad() {
        var handbook = Handbook.of("b.md").with("en/ceph.md", "---\naliases: [/old/ceph/, ./rook.html]\n---\n# Ceph")
                .with("en/b.md", "[old](/old/ceph) [rook](rook.html)");

        assertThat(handbook.shelf().meant("en/old/ceph")).map(Note::path).contains("en/ceph");
        assertThat(handbook.shelf().meant("en/rook")).map(Note::path).contains("en/ceph");
        assertThat(handbook.shelf().meant("old/ceph")).isEmpty();
        assertThat(handbook.notes().problems()).isEmpty();
    }
}
