package dev.portolan.library;

import dev.portolan.evaluation.Evaluation;
import dev.portolan.evaluation.Judgements;
import dev.portolan.intake.FilesOfInterest;
import dev.portolan.intake.ReadOnce;
import dev.portolan.search.GlossaryFile;
import dev.portolan.search.SearchEngine;
import dev.portolan.search.Terminology;
import dev.portolan.search.Vocabulary;
import dev.portolan.start.CommandApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `evaluate`: how well judged questions find the notes. Reads the notes itself, into an index that is gone afterwards.
@Command(name = "evaluate", description = "Measure how well judged questions find the notes.")
public final class EvaluateCommand implements Callable<Integer> {
    private final CommandApplication application;

    @Parameters(paramLabel = "QUERIES.tsv", description = "One question a line: id, language, kind, question and targets (path#heading=grade|...) between tabs")
    private Path queries = Path.of("");

    public EvaluateCommand(CommandApplication application) {
        this.application = application;
    }

    @Override
    public Integer call() throws IOException {
        Judgements judgements;
        try {
            judgements = Judgements.read(queries);
        } catch (NoSuchFileException e) {
            return nothingUsable("is not there");
        } catch (IOException e) {
            return nothingUsable("cannot be read as UTF-8 (" + e.getClass().getSimpleName() + ")");
        }
        judgements.defects().forEach(this::tell);
        if (judgements.all().isEmpty())
            return nothingUsable("holds no question that can be asked");
        var evaluation = evaluation(judgements);
        evaluation.missing().forEach(this::tell);
        System.out.print(evaluation.table());
        System.out.flush();
        return judgements.defects().isEmpty() ? 0 : 1;
    }

    private Evaluation evaluation(Judgements judgements) throws IOException {
        var noImages = new Images(() -> Path.of(""));
        var files = new ReadOnce(application, List.of(new NoteReader(new Notes(noImages))));
        var entries = files.entries();
        var folder = Files.createTempDirectory("portolan-evaluate-");
        try (var index = SearchEngine.embedded(folder, vocabulary(files))) {
            index.apply(entries, List.of());
            return Evaluation.of(judgements, index,
                    entries.stream().flatMap(entry -> entry.documents().stream()).toList());
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static Vocabulary vocabulary(ReadOnce files) {
        var own = files.text(FilesOfInterest.GLOSSARY).map(GlossaryFile::of).map(GlossaryFile::groups)
                .orElse(List.of());
        return Vocabulary.of(Terminology.shipped().withOwn(own));
    }

    private void tell(Judgements.Defect defect) {
        System.err.println(queries + ", " + defect);
    }

    private int nothingUsable(String reason) {
        System.err.println(queries + ": " + reason);
        return 1;
    }
}
