package dev.portolan.glossary;

import dev.portolan.intake.FilesOfInterest;
import dev.portolan.intake.Problem;
import dev.portolan.intake.ReadFile;
import dev.portolan.intake.Reader;
import dev.portolan.intake.Reading;
import dev.portolan.search.GlossaryFile;
import dev.portolan.sources.SourcePath;
import java.util.List;
import org.springframework.stereotype.Component;

/// Reads `content/glossary.tsv`.
@Component
final class GlossaryReader implements Reader<OwnGlossary> {
    private final CurrentVocabulary vocabulary;

    GlossaryReader(CurrentVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public String name() {
        return "glossary";
    }

    @Override
    public Class<OwnGlossary> memoType() {
        return OwnGlossary.class;
    }

    @Override
    public boolean reads(SourcePath file) {
        return file.equals(FilesOfInterest.GLOSSARY);
    }

    @Override
    public Reading<OwnGlossary> read(ReadFile file) {
        var glossary = GlossaryFile.of(file.text());
        var problems = glossary.defects().stream()
                .map(defect -> new Problem(file.path(), defect.line(), defect.message())).toList();
        return new Reading<>(new OwnGlossary(glossary.groups()), null, List.of(), List.of(), problems);
    }

    @Override
    public void apply(Change<OwnGlossary> change) {
        change.put().values().forEach(vocabulary::use);
        if (change.removed().contains(FilesOfInterest.GLOSSARY))
            vocabulary.use(OwnGlossary.NONE);
    }
}
