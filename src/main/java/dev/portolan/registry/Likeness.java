package dev.portolan.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// That an entry to be imported and a listed case may be the same: for a person to look at, never a merge.
record Likeness(CaseTable.Row row, AdopterCase listed) {
    /// What rows have in common with cases that say the same company and product without the same evidence, or have
    /// evidence in common.
    ///
    /// @param file
    ///            whose own cases do not count
    static List<Likeness> between(Collection<CaseTable.Row> rows, Collection<AdopterCase> listed, CaseFile file) {
        var byName = new HashMap<String, AdopterCase>();
        var byEvidence = new HashMap<String, AdopterCase>();
        for (var entry : listed)
            if (entry.decision() != null || entry.mentions().stream().anyMatch(row -> !row.file().equals(file))) {
                byName.putIfAbsent(entry.content().nameKey(), entry);
                entry.content().evidence().forEach(address -> byEvidence.putIfAbsent(address, entry));
            }
        var likenesses = new ArrayList<Likeness>();
        for (var row : rows)
            like(row.content(), byName, byEvidence).ifPresent(entry -> likenesses.add(new Likeness(row, entry)));
        return likenesses;
    }

    private static Optional<AdopterCase> like(CaseContent content, Map<String, AdopterCase> byName,
            Map<String, AdopterCase> byEvidence) {
        return Optional.ofNullable(content.isNamed() ? byName.get(content.nameKey()) : null)
                .or(() -> content.evidence().stream().map(byEvidence::get).filter(java.util.Objects::nonNull)
                        .findFirst())
                .filter(entry -> !isOne(content, entry.content()));
    }

    /// Then they are brought together anyway.
    private static boolean isOne(CaseContent content, CaseContent listed) {
        return content.identities().stream().anyMatch(listed.identities()::contains);
    }
}
