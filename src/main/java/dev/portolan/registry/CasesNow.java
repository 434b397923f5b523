package dev.portolan.registry;

import dev.portolan.intake.ReadFile;
import dev.portolan.intake.Reader.Change;
import dev.portolan.markdown.MarkdownReader;
import dev.portolan.sources.SourceFile;
import dev.portolan.sources.SourceFolders;
import dev.portolan.sources.SourcePath;
import dev.portolan.sources.UnreadableSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// The cases as folders and database say at this moment, without the index: for a command.
@Component
@Lazy
class CasesNow {
    private static final Logger LOG = LoggerFactory.getLogger(CasesNow.class);

    private final SourceFolders folders;
    private final MarkdownReader markdown;
    private final Cases cases;
    private final CaseTableReader reader;

    CasesNow(SourceFolders folders, MarkdownReader markdown, Cases cases) {
        this.folders = folders;
        this.markdown = markdown;
        this.cases = cases;
        this.reader = new CaseTableReader(cases, markdown);
    }

    Collection<AdopterCase> read() {
        var tables = new HashMap<SourcePath, CaseTable>();
        folders.list().files().values().forEach(file -> read(file, tables));
        cases.apply(new Change<>(tables, Set.of()));
        return cases.all();
    }

    private void read(SourceFile file, Map<SourcePath, CaseTable> tables) {
        try {
            var text = folders.read(file).text();
            var reading = reader.read(ReadFile.of(file.path(), text, markdown, file.modified()));
            if (reading.memo() != null)
                tables.put(file.path(), reading.memo());
        } catch (UnreadableSource refused) {
            LOG.warn("{} {}", file.path(), refused.getMessage());
        }
    }
}
