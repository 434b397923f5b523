package dev.portolan.intake;

import dev.portolan.markdown.MarkdownReader;
import dev.portolan.search.Entry;
import dev.portolan.sources.SourceFile;
import dev.portolan.sources.SourceFolders;
import dev.portolan.sources.SourcePath;
import dev.portolan.sources.UnreadableSource;
import dev.portolan.start.CommandApplication;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The source folders, read once for a command that keeps nothing: no index, no database, no watching.
public final class ReadOnce {
    private final SourceFolders folders;
    private final FileReading reading;

    /// @throws dev.portolan.start.UnusableSetting
    ///             when there is no such folder
    public ReadOnce(CommandApplication application, List<Reader<?>> readers) {
        this.folders = IntakeConfiguration.folders(application.settings("portolan", FolderSettings.class));
        this.reading = new FileReading(folders, new MarkdownReader(), readers);
    }

    /// What the readers make of each file that can be read, by path.
    public List<Entry> entries() {
        return folders.list().files().values().stream().sorted(Comparator.comparing(SourceFile::path)).parallel()
                .flatMap(file -> entry(file).stream()).toList();
    }

    /// The text of one file; empty when it is not there or no text.
    public Optional<String> text(SourcePath path) {
        try {
            return Optional.ofNullable(folders.list().files().get(path)).map(file -> reading.text(file).text());
        } catch (UnreadableSource unreadable) {
            return Optional.empty();
        }
    }

    private Optional<Entry> entry(SourceFile file) {
        try {
            return Optional.of(reading.read(file, reading.text(file)).entry());
        } catch (UnreadableSource unreadable) {
            return Optional.empty();
        }
    }
}
