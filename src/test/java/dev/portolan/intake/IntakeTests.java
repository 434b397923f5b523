package dev.portolan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.links.Link;
import dev.portolan.links.Links;
import dev.portolan.markdown.MarkdownReader;
import dev.portolan.search.Entry;
import dev.portolan.search.Question;
import dev.portolan.search.SearchDocument;
import dev.portolan.search.SearchEngine;
import dev.portolan.search.SearchIndex;
import dev.portolan.search.Vocabulary;
import dev.portolan.sources.SourceFolders;
import dev.portolan.sources.SourcePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

class IntakeTests {
    @TempDir
    Path folder;
    final Links links = new Links();
    final Problems problems = new Problems();
    final List<Object> events = java.util.Collections.synchronizedList(new ArrayList<>());
    Lines lines = new Lines();
    final Harbours harbours = new Harbours();
    SearchIndex index;
    @Nullable
    Intake intake;

    @BeforeEach
    void openAnIndex() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.createDirectories(folder.resolve("references"));
        index = SearchEngine.embedded(folder.resolve("index"), Vocabulary.none());
    }

    @AfterEach
    void close() {
        if (intake != null)
            intake.close();
        index.close();
    }

    @Test
    void isReadyWhenEverythingIsFoundListedAndLinked() throws IOException {
        write("content/a.md", "anchor [b](b.md)");
        write("references/b.md", "buoy");
        harbours.put("rotterdam");

        start();

        assertThat(found("anchor")).containsExactly("content/a.md");
        assertThat(found("buoy")).containsExactly("references/b.md");
        assertThat(found("rotterdam")).containsExactly("harbour:rotterdam");
        assertThat(lines.texts).containsOnlyKeys(SourcePath.content("a.md"), SourcePath.references("b.md"));
        await(() -> events.contains(new EverythingRead()));
        assertThat(links.to("b.md")).extracting(Link::from).containsExactly(SourcePath.content("a.md"));
    }

    @Test
    void takesOverWhatChangesWhileRunning() throws IOException {
        write("content/a.md", "anchor");
        start();

        write("content/b.md", "buoy");
        await(() -> found("buoy").equals(List.of("content/b.md")));
        Files.delete(folder.resolve("content/a.md"));
        await(() -> found("anchor").isEmpty() && lines.texts.size() == 1);

        assertThat(lines.texts).containsOnlyKeys(SourcePath.content("b.md"));
    }

    @Test
    void readsAfterARestartOnlyWhatChanged() throws IOException {
        write("content/kept.md", "anchor");
        write("content/changed.md", "buoy");
        write("content/removed.md", "cable");
        start();
        restart(() -> {
            write("content/changed.md", "beacon");
            Files.delete(folder.resolve("content/removed.md"));
        });

        assertThat(lines.read).containsExactly(SourcePath.content("changed.md"));
        assertThat(lines.texts).containsOnlyKeys(SourcePath.content("kept.md"), SourcePath.content("changed.md"));
        assertThat(found("anchor")).containsExactly("content/kept.md");
        assertThat(found("beacon")).containsExactly("content/changed.md");
        assertThat(found("cable")).isEmpty();
    }

    @Test
    void asksAReaderAboutFilesOfItsKindAlone() throws IOException {
        write("content/a.md", "anchor");
        write("content/glossary.tsv", "锚\tanchor");

        var running = start();

        assertThat(running.status().files()).isEqualTo(2);
        assertThat(lines.read).containsExactly(SourcePath.content("a.md"));
        assertThat(found("锚")).isEmpty();
    }

    @Test
    void doesNotReadAFileAnewThatOnlyGotANewDate() throws IOException {
        write("content/kept.md", "anchor");
        start();
        restart(() -> Files.setLastModifiedTime(folder.resolve("content/kept.md"),
                java.nio.file.attribute.FileTime.fromMillis(0)));

        assertThat(lines.read).isEmpty();
        assertThat(found("anchor")).containsExactly("content/kept.md");
    }

    @Test
    void goesOnWhenOneFileIsNoTextAndAnotherOneBreaksAReader() throws IOException {
        Files.write(folder.resolve("content/binary.md"), new byte[]{'a', 0, 'b'});
        write("content/breaks.md", "SHIPWRECK");
        write("content/fine.md", "anchor");

        start();

        assertThat(found("anchor")).containsExactly("content/fine.md");
        assertThat(problems.all()).extracting(problem -> problem.file().path()).containsExactly("binary.md",
                "breaks.md");
        assertThat(problems.refused()).singleElement().asString().startsWith("content/binary.md: is no text");
    }

    @Test
    void forgetsAProblemOnceItIsMended() throws IOException {
        Files.write(folder.resolve("content/a.md"), new byte[]{0});
        start();
        assertThat(problems.all()).hasSize(1);

        write("content/a.md", "anchor");

        await(() -> problems.all().isEmpty() && found("anchor").size() == 1);
    }

    @Test
    void keepsWhatItHasWhileAFolderIsMissing() throws IOException {
        write("content/a.md", "anchor");
        write("references/b.md", "buoy");
        start();

        Files.move(folder.resolve("content"), folder.resolve("away"));
        write("references/c.md", "cable");
        await(() -> found("cable").size() == 1);

        assertThat(found("anchor")).containsExactly("content/a.md");
    }

    @Test
    void publishesWhatWaitsAndLetsItGoAfterTheCommit() {
        var running = start();
        harbours.put("rotterdam");
        harbours.put("ningbo");
        running.on(new PublicationRequested());
        await(() -> found("ningbo").size() == 1 && harbours.waiting.isEmpty());

        harbours.remove("rotterdam");
        running.on(new PublicationRequested());

        await(() -> found("rotterdam").isEmpty() && harbours.waiting.isEmpty());
    }

    @Test
    void makesGoodAtStartWhatWasPublishedWhileNobodyLooked() throws IOException {
        harbours.put("rotterdam");
        harbours.put("ningbo");
        start();
        restart(() -> {
            harbours.remove("rotterdam");
            harbours.put("hamburg");
            harbours.waiting.clear();
        });

        assertThat(found("rotterdam")).isEmpty();
        assertThat(found("ningbo")).hasSize(1);
        assertThat(found("hamburg")).hasSize(1);
    }

    @Test
    void rebuildsEverythingBesideTheIndexInUse() throws IOException {
        write("content/a.md", "anchor");
        harbours.put("rotterdam");
        var running = start();
        lines.read.clear();

        assertThat(running.rebuild()).isEqualTo(1);

        assertThat(lines.read).containsExactly(SourcePath.content("a.md"));
        assertThat(found("anchor")).containsExactly("content/a.md");
        assertThat(found("rotterdam")).hasSize(1);
        assertThat(index.body("content/a.md")).isPresent();
    }

    @Test
    void asksForEachPublishedEntryOnceWhenItRebuilds() {
        var running = start();
        harbours.put("rotterdam");

        running.rebuild();

        assertThat(harbours.asked).containsExactly("harbour:rotterdam");
        assertThat(harbours.waiting).isEmpty();
        assertThat(found("rotterdam")).hasSize(1);
    }

    @Test
    void buildsTheIndexAnewWhenItWasRemovedWhileRunning() throws IOException {
        write("content/a.md", "anchor");
        harbours.put("rotterdam");
        var running = start();
        FileSystemUtils.deleteRecursively(folder.resolve("index"));

        write("content/b.md", "buoy");
        await(() -> found("buoy").size() == 1);

        assertThat(running.isReady()).isTrue();
        assertThat(found("anchor")).containsExactly("content/a.md");
        assertThat(found("rotterdam")).hasSize(1);
        index.commit();
        restart(() -> {
        });
        assertThat(lines.read).isEmpty();
    }

    private Intake start() {
        var folders = new SourceFolders(folder.resolve("content"), folder.resolve("references"),
                FilesOfInterest::contain);
        var readers = List.<Reader<?>>of(lines);
        var files = new FileIntake(new FileReading(folders, new MarkdownReader(), readers), readers, index, links,
                problems);
        var started = new Intake(folders, index, files, new Publications(List.of(harbours), index), Clock.systemUTC(),
                events::add);
        intake = started;
        started.start();
        await(started::isReady);
        return started;
    }

    private interface Meanwhile {
        void happen() throws IOException;
    }

    private void restart(Meanwhile meanwhile) throws IOException {
        close();
        meanwhile.happen();
        lines = new Lines();
        index = SearchEngine.embedded(folder.resolve("index"), Vocabulary.none());
        start();
    }

    private static void await(Callable<Boolean> condition) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(20)).until(condition);
    }

    private List<String> found(String word) {
        return index.search(new Question(word, Map.of(), Question.Sort.RELEVANCE, 1, 10)).hits().stream()
                .map(hit -> hit.document().id()).toList();
    }

    private void write(String path, String text) throws IOException {
        Files.writeString(folder.resolve(path), text);
    }

    private static SearchDocument document(String id, String text) {
        return new SearchDocument(id, "section", id, "", List.of(), text, "", List.of(), "/x", "", "en", Map.of(), 1,
                id, null, null, 0);
    }

    /// A feature that remembers each file's text.
    static final class Lines implements Reader<Lines.Text> {
        record Text(String text) {}

        final Map<SourcePath, Text> texts = new ConcurrentHashMap<>();
        final List<SourcePath> read = java.util.Collections.synchronizedList(new ArrayList<>());

        @Override
        public String name() {
            return "lines";
        }

        @Override
        public Class<Text> memoType() {
            return Text.class;
        }

        @Override
        public Reading<Text> read(ReadFile file) {
            read.add(file.path());
            if (file.text().equals("SHIPWRECK"))
                throw new IllegalStateException("ran aground");
            var found = file.document().links().stream()
                    .map(link -> new Link(file.path(), "", "", link.line(), link.title(), link.href(), true)).toList();
            return new Reading<>(new Text(file.text()), "body of " + file.path(),
                    List.of(document(file.path().toString(), file.text())), found, List.of());
        }

        @Override
        public void apply(Change<Text> change) {
            texts.keySet().removeAll(change.removed());
            texts.putAll(change.put());
        }
    }

    /// A feature that publishes from a database of its own.
    static final class Harbours implements Publisher {
        private final Set<String> names = ConcurrentHashMap.newKeySet();
        final List<Waiting> waiting = java.util.Collections.synchronizedList(new ArrayList<>());
        final List<String> asked = java.util.Collections.synchronizedList(new ArrayList<>());

        void put(String name) {
            names.add(name);
            waiting.add(new Waiting(waiting.size(), "harbour:" + name));
        }

        void remove(String name) {
            names.remove(name);
            waiting.add(new Waiting(waiting.size(), "harbour:" + name));
        }

        @Override
        public String name() {
            return "harbour";
        }

        @Override
        public List<Waiting> waiting(int limit) {
            return List.copyOf(waiting);
        }

        @Override
        public void indexed(List<Waiting> done) {
            waiting.removeAll(done);
        }

        @Override
        public Collection<String> owners() {
            return names.stream().map(name -> "harbour:" + name).toList();
        }

        @Override
        public Optional<Entry> entry(String owner) {
            asked.add(owner);
            var name = owner.substring("harbour:".length());
            return names.contains(name)
                    ? Optional.of(new Entry(owner, "1", List.of(document(owner, name)), null, null))
                    : Optional.empty();
        }
    }
}
