package dev.portolan.intake;

import dev.portolan.intake.FileOutcome.Known;
import dev.portolan.links.Link;
import dev.portolan.markdown.MarkdownReader;
import dev.portolan.messages.Message;
import dev.portolan.search.Entry;
import dev.portolan.search.SearchDocument;
import dev.portolan.sources.SourceFile;
import dev.portolan.sources.SourceFolders;
import dev.portolan.sources.SourcePath;
import dev.portolan.sources.SourceText;
import dev.portolan.sources.UnreadableSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Reads one file once and asks every reader what it makes of it.
@Component
final class FileReading {
    private static final Logger LOG = LoggerFactory.getLogger(FileReading.class);

    private static final SourceText UNREAD = new SourceText("", "unread", null);

    private final SourceFolders folders;
    private final MarkdownReader markdown;
    private final List<Reader<?>> readers;

    FileReading(SourceFolders folders, MarkdownReader markdown, List<Reader<?>> readers) {
        this.folders = folders;
        this.markdown = markdown;
        this.readers = List.copyOf(readers);
    }

    /// The file's text as it is now.
    ///
    /// @throws UnreadableSource
    ///             when it is gone or no text
    SourceText text(SourceFile file) {
        try {
            return folders.read(file);
        } catch (UnreadableSource unreadable) {
            if (speaksToUs(file.path()))
                throw unreadable;
            return UNREAD;
        }
    }

    FileOutcome read(SourceFile file, SourceText text) {
        var readFile = ReadFile.of(file.path(), text.text(), markdown, file.modified());
        var made = new Made(file);
        if (text.notice() != null && speaksToUs(file.path()))
            made.problems.add(new Problem(file.path(), 0, text.notice()));
        readFile.document().notices().forEach(
                notice -> made.problems.add(new Problem(file.path(), notice.line(), notice.message())));
        readers.stream().filter(reader -> reader.reads(file.path())).forEach(reader -> made.ask(reader, readFile));
        return made.outcome(text.hash());
    }

    /// Other data than lists of adopters may lie beside them; nobody wants to hear what is wrong with it.
    private static boolean speaksToUs(SourcePath file) {
        return !FilesOfInterest.isData(file) || AdopterLists.isNamedSo(file);
    }

    /// What the readers have said so far.
    private static final class Made {
        private final SourceFile file;
        private final Map<String, Object> memos = new HashMap<>();
        private final Map<String, Object> bodies = new HashMap<>();
        private final List<SearchDocument> documents = new ArrayList<>();
        private final List<Link> links = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        Made(SourceFile file) {
            this.file = file;
        }

        /// A reader that fails on a file fails on that file alone.
        void ask(Reader<?> reader, ReadFile readFile) {
            try {
                add(reader.name(), reader.read(readFile));
            } catch (RuntimeException e) {
                LOG.debug("reader {} on {}", reader.name(), file.path(), e);
                problems.add(new Problem(file.path(), 0, Message.of("notice.intake.defect", reader.name(),
                        e.getClass().getSimpleName())));
            }
        }

        FileOutcome outcome(String hash) {
            var memo = new FileMemo<>(file.modified(), links, problems, memos);
            var known = new Known(file.stat(), hash);
            var entry = new Entry(file.path().toString(), known.fingerprint(), documents, memo.json(),
                    FileBodies.json(bodies));
            return new FileOutcome(file.path(), known, memos, links, problems, entry);
        }

        private void add(String reader, Reading<?> reading) {
            if (reading.memo() != null)
                memos.put(reader, reading.memo());
            if (reading.body() != null)
                bodies.put(reader, reading.body());
            documents.addAll(reading.documents());
            links.addAll(reading.links());
            problems.addAll(reading.problems());
        }
    }
}
