package dev.portolan.search.lucene;

import static dev.portolan.search.lucene.Library.ids;
import static dev.portolan.search.lucene.Library.section;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.portolan.search.Entry;
import dev.portolan.search.Entry.Remembered;
import dev.portolan.search.IndexInUse;
import dev.portolan.search.IndexUnusable;
import dev.portolan.search.SearchEngine;
import dev.portolan.search.SearchIndex;
import dev.portolan.search.Vocabulary;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.util.FileSystemUtils;

class DamageTests {
    private static final Entry NOTE = new Entry("a.md", "f1",
            List.of(section("a", "Volumes", "", "Where data lives on.")), "memo", "<p>page</p>");

    @TempDir
    Path folder;

    @Test
    void remembersWhatWasCommitted() {
        write(NOTE);

        try (var index = open()) {
            assertThat(index.remembered()).containsExactly(new Remembered("a.md", "f1", "memo"));
            assertThat(index.body("a.md")).contains("<p>page</p>");
            assertThat(ids(index, "volumes")).containsExactly("a");
        }
    }

    @ParameterizedTest
    @EnumSource
    void beginsANewIndexBesideADamagedOne(Damage damage) throws IOException {
        write(NOTE);
        for (var file : indexFiles()) {
            damage.to(file);
        }

        try (var index = open()) {
            assertThat(index.remembered()).isEmpty();
            assertThat(generations()).hasSize(2);
            index.apply(List.of(NOTE), List.of());
            index.commit();
            assertThat(generations()).hasSize(1);
        }

        assertThatItHoldsTheNote();
    }

    @Test
    void noticesOneChangedByteInAnyFile() throws IOException {
        write(NOTE);
        var whole = folder.resolve("whole");
        Files.move(format(), whole);
        for (var name : names(whole.resolve("generation-1"))) {
            Files.createDirectories(format().resolve("generation-1"));
            for (var file : names(whole.resolve("generation-1"))) {
                Files.copy(whole.resolve("generation-1").resolve(file), format().resolve("generation-1").resolve(file));
            }
            changeOneByte(format().resolve("generation-1").resolve(name));

            try (var index = open()) {
                assertThat(index.remembered()).as(name).isEmpty();
            }
            IndexFolder.remove(format());
        }
    }

    @Test
    void goesOnWithTheOldIndexAfterACrashInTheMiddleOfARebuild() throws IOException {
        write(NOTE);
        Files.createDirectory(format().resolve("generation-7"));
        Files.writeString(format().resolve("generation-7/_0.fdt"), "half");

        assertThatItHoldsTheNote();
        assertThat(generations()).containsExactly("generation-1");
    }

    @Test
    void removesOtherFormatsOfItsOwnAndNothingElse() throws IOException {
        Files.createDirectories(folder.resolve("lucene-0/generation-1"));
        Files.createDirectories(folder.resolve("lucene-notes"));
        Files.writeString(folder.resolve("README.md"), "mine");

        write(NOTE);

        assertThat(folder.resolve("lucene-0")).doesNotExist();
        assertThat(folder.resolve("lucene-notes")).exists();
        assertThat(folder.resolve("README.md")).hasContent("mine");
    }

    @Test
    void leavesAnotherFormatThatIsInUse() throws IOException {
        Files.createDirectories(folder.resolve("lucene-0"));
        try (var channel = FileChannel.open(folder.resolve("lucene-0/lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE); var _ = channel.lock()) {
            write(NOTE);
        }

        assertThat(folder.resolve("lucene-0")).exists();
    }

    @Test
    void beginsAnewAtOnceWhenTheFolderWasRemovedUnderIt() throws IOException {
        write(NOTE);
        try (var index = open()) {
            FileSystemUtils.deleteRecursively(folder.resolve("lucene-" + IndexFolder.FORMAT));
            assertThat(index.takesChanges()).isFalse();

            try (var rebuild = index.rebuild()) {
                rebuild.apply(Stream.of(NOTE));
                rebuild.swap();
            }

            assertThat(index.takesChanges()).isTrue();
        }

        assertThatItHoldsTheNote();
    }

    @Test
    void letsOneProcessWriteAtATime() {
        try (var _ = open()) {
            assertThatExceptionOfType(IndexInUse.class).isThrownBy(this::open)
                    .withMessageContainingAll("portolan.index-dir", folder.toString());
        }

        open().close();
    }

    @Test
    void saysWhichPropertyNamesAFolderThatIsNone() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");

        assertThatExceptionOfType(IndexUnusable.class)
                .isThrownBy(() -> SearchEngine.embedded(file, Vocabulary.none()))
                .withMessageContainingAll("portolan.index-dir", file.toString());
    }

    private SearchIndex open() {
        return SearchEngine.embedded(folder, Vocabulary.none());
    }

    private void write(Entry entry) {
        try (var index = open()) {
            index.apply(List.of(entry), List.of());
            index.commit();
        }
    }

    private void assertThatItHoldsTheNote() {
        try (var index = open()) {
            assertThat(ids(index, "volumes")).containsExactly("a");
        }
    }

    private Path format() {
        return folder.resolve("lucene-" + IndexFolder.FORMAT);
    }

    private List<String> generations() throws IOException {
        return names(format()).stream().filter(name -> name.startsWith("generation")).toList();
    }

    private List<Path> indexFiles() throws IOException {
        var generation = format().resolve("generation-1");
        return names(generation).stream().map(generation::resolve).toList();
    }

    private static List<String> names(Path folder) throws IOException {
        try (var children = Files.list(folder)) {
            return children.map(child -> child.getFileName().toString()).filter(name -> !name.equals("write.lock"))
                    .sorted().toList();
        }
    }

    private static void changeOneByte(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
    }

    enum Damage {
        TRUNCATED, DELETED, EMPTY, GARBAGE;

        void to(Path file) throws IOException {
            switch (this) {
                case TRUNCATED -> Files.write(file, Stream.of("x").toList());
                case DELETED -> Files.delete(file);
                case EMPTY -> Files.write(file, new byte[0]);
                case GARBAGE -> Files.write(file, new byte[10_000]);
            }
        }
    }
}
