package dev.portolan.registry;

import dev.portolan.markdown.MarkdownReader;
import dev.portolan.registry.adopters.AdopterFile;
import dev.portolan.registry.adopters.AdopterReading;
import dev.portolan.registry.adopters.AdopterReading.Notice;
import dev.portolan.sources.SourceText;
import dev.portolan.sources.UnreadableSource;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `import`: reads adopter files of other projects. Tells on standard error what it leaves out.
@Command(name = "import", description = "Read adopter files: Markdown, HTML, YAML, JSON, JavaScript, CSV.")
public final class ImportCommand implements Callable<Integer> {
    private static final int MOST_BYTES = 8 * 1024 * 1024;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "What to read.")
    private List<Path> files = List.of();

    // that it was given is all that matters
    @SuppressWarnings("UnusedVariable")
    @Option(names = "--dry-run", required = true, description = "Show what is found, and write nothing.")
    private boolean dryRun;

    @Option(names = "--format", paramLabel = "table|json", description = "Default: table", converter = ImportFormat.Label.class)
    private ImportFormat format = ImportFormat.TABLE;

    @Override
    public Integer call() {
        var entries = new ArrayList<ImportedEntry>();
        var reader = new AdopterFile(new MarkdownReader());
        for (Path file : files)
            entries.addAll(read(reader, file));
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        out.print(format.of(entries));
        out.flush();
        return entries.isEmpty() ? 1 : 0;
    }

    private static List<ImportedEntry> read(AdopterFile reader, Path file) {
        var reading = reading(reader, file);
        reading.notices().forEach(notice -> tell(file, notice));
        return reading.adopters().stream().map(adopter -> ImportedEntry.of(file.toString(), adopter)).toList();
    }

    private static AdopterReading reading(AdopterFile reader, Path file) {
        try {
            return reader.read(String.valueOf(file.getFileName()), SourceText.read(file, MOST_BYTES).text());
        } catch (UnreadableSource cause) {
            return new AdopterReading(List.of(), List.of(new Notice(1, String.valueOf(cause.getMessage()))));
        }
    }

    private static void tell(Path file, Notice notice) {
        System.err.println(file + ":" + notice.line() + ": " + PlainText.oneLine(notice.message()));
    }
}
