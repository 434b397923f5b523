package dev.portolan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.markdown.MarkdownDocument;
import dev.portolan.markdown.MarkdownLink;
import dev.portolan.markdown.MarkdownReader;
import dev.portolan.markdown.Section;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What every note and list of our own must hold.
class OwnContentTests {
    private static final Path CONTENT = Path.of("content");
    private static final Map<Path, MarkdownDocument> NOTES = new TreeMap<>();
    private static final Map<Path, MarkdownDocument> LISTS = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        readInto(NOTES, CONTENT);
        readInto(LISTS, Path.of("references"));
    }

    private static void readInto(Map<Path, MarkdownDocument> documents, Path folder) throws IOException {
        var markdown = new MarkdownReader();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(path -> path.toString().endsWith(".md")).toList())
                documents.put(file, markdown.read(Files.readString(file)));
        }
    }

    @Test
    void everyFileIsReadWithoutANotice() {
        assertThat(all()).allSatisfy((_, document) -> {
            assertThat(document.notices()).isEmpty();
            assertThat(document.plainText()).isFalse();
        });
    }

    @Test
    void everyNoteHasATwinWithTheSameHeadingsAndTheSameCode() {
        var chinese = NOTES.keySet().stream().filter(path -> path.startsWith(CONTENT.resolve("zh"))).toList();

        assertThat(chinese).hasSizeGreaterThanOrEqualTo(24).hasSize(NOTES.size() - chinese.size());
        assertThat(chinese).allSatisfy(path -> {
            var twin = twin(path);
            assertThat(NOTES).containsKey(twin);
            assertThat(outline(note(twin))).isEqualTo(outline(note(path)));
        });
    }

    @Test
    void everyNoteAndItsTwinHoldForTheSameAndRestOnTheSame() {
        assertThat(NOTES.keySet()).filteredOn(path -> path.startsWith(CONTENT.resolve("zh"))).allSatisfy(path -> {
            assertThat(holdsFor(note(twin(path)))).isEqualTo(holdsFor(note(path)));
            assertThat(evidence(note(twin(path)))).isEqualTo(evidence(note(path)));
        });
    }

    private static List<Optional<String>> holdsFor(MarkdownDocument note) {
        return Stream.of("kind", "category", "kubernetes", "reviewed", "supersededBy").map(note.frontMatter()::text)
                .toList();
    }

    private static List<String> evidence(MarkdownDocument note) {
        return note.links().stream().map(MarkdownLink::href).filter(href -> URI.create(href).isAbsolute()).sorted()
                .toList();
    }

    private static Path twin(Path chinese) {
        return CONTENT.resolve("en").resolve(CONTENT.resolve("zh").relativize(chinese));
    }

    private static MarkdownDocument note(Path path) {
        return Objects.requireNonNull(NOTES.get(path), path.toString());
    }

    /// A line a section: its level and its code, without comments, which are in the note's language.
    private static List<String> outline(MarkdownDocument document) {
        return document.sections().stream().map(section -> section.level() + " " + withoutComments(section)).toList();
    }

    private static String withoutComments(Section section) {
        return String.join("\n", section.code().lines().map(line -> line.replaceFirst("(^|\\s+)#.*", ""))
                .filter(line -> !line.isBlank()).toList());
    }

    @Test
    void everyInnerLinkAndImageLeadsToWhatIsThere() {
        var dead = new ArrayList<String>();
        all().forEach((path, document) -> document.links().stream()
                .filter(link -> !URI.create(link.href()).isAbsolute() && !leadsSomewhere(path, link))
                .forEach(link -> dead.add(path + ":" + link.line() + " " + link.href())));

        assertThat(dead).isEmpty();
    }

    private static boolean leadsSomewhere(Path from, MarkdownLink link) {
        var address = URI.create(link.href());
        var file = address.getPath().isEmpty() ? from : from.resolveSibling(address.getPath()).normalize();
        if (address.getFragment() == null)
            return Files.isRegularFile(file);
        var target = all().get(file);
        return target != null && target.sections().stream()
                .anyMatch(section -> section.anchor().equals(address.getFragment()));
    }

    @Test
    void everyLinkToTheOutsideIsAFullHttpAddress() {
        assertThat(all().values().stream().flatMap(document -> document.links().stream()).map(MarkdownLink::href)
                .map(URI::create).filter(URI::isAbsolute))
                .allSatisfy(address -> {
                    assertThat(address.getScheme()).isIn("http", "https");
                    assertThat(address.getHost()).contains(".");
                });
    }

    @Test
    void everyNoteEndsWithReferencesThatHaveAddresses() {
        assertThat(guidance()).allSatisfy((_, note) -> {
            var last = note.sections().getLast();
            assertThat(last.heading()).isIn("参考文献", "References");
            assertThat(note.links()).filteredOn(link -> link.section() == note.sections().size() - 1).isNotEmpty();
        });
    }

    @Test
    void everyNoteSaysWhenItWasReviewed() {
        assertThat(guidance()).allSatisfy((_, note) -> assertThat(
                LocalDate.parse(note.frontMatter().text("reviewed").orElseThrow())).isAfter("2026-01-01"));
    }

    @Test
    void theSummaryOfEachLanguageNamesEveryNote() {
        assertThat(guidance().keySet()).allSatisfy(path -> {
            var language = CONTENT.resolve(CONTENT.relativize(path).getName(0));
            var summary = note(language.resolve("SUMMARY.md"));
            assertThat(summary.links()).extracting(link -> language.resolve(link.href())).contains(path);
        });
    }

    private static Map<Path, MarkdownDocument> all() {
        var all = new TreeMap<>(NOTES);
        all.putAll(LISTS);
        return all;
    }

    private static Map<Path, MarkdownDocument> guidance() {
        var guidance = new TreeMap<>(NOTES);
        Stream.of("SUMMARY.md", "README.md").forEach(name -> guidance.keySet().removeIf(path -> path.endsWith(name)));
        return guidance;
    }
}
