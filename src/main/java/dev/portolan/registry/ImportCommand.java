package dev.portolan.registry;

import dev.portolan.markdown.MarkdownReader;
import dev.portolan.messages.Message;
import dev.portolan.registry.adopters.AdopterFile;
import dev.portolan.registry.adopters.AdopterReading;
import dev.portolan.registry.adopters.AdopterReading.Notice;
import dev.portolan.search.SearchIndex;
import dev.portolan.sources.SourceText;
import dev.portolan.sources.UnreadableSource;
import dev.portolan.start.CommandApplication;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `import`: brings in adopter files of other projects, or shows what is in them. Tells on standard error what it
/// leaves out.
@Command(name = "import", description = "Read adopter files: Markdown, HTML, YAML, JSON, JavaScript, CSV.")
public final class ImportCommand implements Callable<Integer> {
    /// Of one file.
    static final int MOST_BYTES = 8 * 1024 * 1024;

    private final CommandApplication application;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "What to read. What a file said at an earlier import is replaced.")
    private List<Path> files = List.of();

    @Option(names = "--dry-run", description = "Show what is found, and write nothing.")
    private boolean dryRun;

    @Option(names = "--format", paramLabel = "table|json", description = "Of a dry run. Default: table", converter = ImportFormat.Label.class)
    private ImportFormat format = ImportFormat.TABLE;

    public ImportCommand(CommandApplication application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        var read = new LinkedHashMap<String, List<ImportedEntry>>();
        var reader = new AdopterFile(new MarkdownReader());
        for (Path file : files)
            read.put(file.normalize().toString(), read(reader, file));
        read.values().removeIf(List::isEmpty);
        if (dryRun)
            print(format.of(read.values().stream().flatMap(List::stream).toList()));
        else if (!read.isEmpty())
            store(read);
        return read.isEmpty() ? 1 : 0;
    }

    private void store(Map<String, List<ImportedEntry>> read) {
        // a server that runs holds the index: it would not learn of what is written beside it
        application.bean(SearchIndex.class);
        var listed = application.bean(CasesNow.class).read();
        var imports = application.bean(Imports.class);
        var plans = new LinkedHashMap<String, ImportPlan>();
        read.forEach((file, entries) -> plans.put(file,
                imports.plan(file, entries.stream().map(ImportedEntry::row).toList())));
        var reports = new ArrayList<ImportReport>();
        plans.forEach((file, plan) -> reports.add(ImportReport.of(file, plan, listed)));
        imports.take(plans, "");
        reports.forEach(report -> report.lines().forEach(line -> print(line + "\n")));
    }

    private static void print(String text) {
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        out.print(text);
        out.flush();
    }

    private static List<ImportedEntry> read(AdopterFile reader, Path file) {
        var reading = reading(reader, file);
        reading.notices().forEach(notice -> tell(file, notice));
        return reading.adopters().stream().map(adopter -> ImportedEntry.of(file.toString(), adopter)).toList();
    }

    private static AdopterReading reading(AdopterFile reader, Path file) {
        try {
            var text = SourceText.read(file, MOST_BYTES);
            var notice = text.notice();
            if (notice != null)
                tell(file, new Notice(1, notice));
            return reader.read(String.valueOf(file.getFileName()), text.text());
        } catch (UnreadableSource cause) {
            tell(file.toString(), cause.reason());
            return new AdopterReading(List.of(), List.of());
        }
    }

    private static void tell(Path file, Notice notice) {
        tell(file + ":" + notice.line(), notice.message());
    }

    private static void tell(String where, Message message) {
        System.err.println(where + ": " + PlainText.oneLine(message.english()));
    }
}
