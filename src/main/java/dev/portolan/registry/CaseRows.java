package dev.portolan.registry;

import dev.portolan.registry.AdopterCase.Mention;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/// The rows of each file, by the keys of the cases that they speak of. Not thread-safe.
final class CaseRows {
    private final Slugs slugs;
    private final TreeMap<CaseFile, Map<String, List<Mention>>> byFile = new TreeMap<>();

    CaseRows(Slugs slugs) {
        this.slugs = slugs;
    }

    /// @param kin
    ///            the key for a row whose evidence tells none
    void put(CaseFile file, CaseTable table, Function<CaseContent, Optional<String>> kin) {
        var mentions = new LinkedHashMap<String, List<Mention>>();
        var modified = Instant.ofEpochMilli(table.modified());
        var identities = identities(file, table).iterator();
        for (var row : table.rows()) {
            var content = row.content();
            var key = slugs.of(identities.next(), () -> kin.apply(content), content.title());
            mentions.computeIfAbsent(key, _ -> new ArrayList<>()).add(new Mention(file, row.line(), modified, content));
        }
        byFile.put(file, mentions);
    }

    void remove(CaseFile file) {
        byFile.remove(file);
    }

    /// What these files say now, by key.
    List<Map<String, List<Mention>>> of(Collection<CaseFile> files) {
        return files.stream().filter(byFile::containsKey).map(byFile::get).toList();
    }

    /// What all files say of each case, in the order of the files.
    Map<String, List<Mention>> mentions() {
        var mentions = new HashMap<String, List<Mention>>();
        byFile.values().forEach(ofFile -> ofFile
                .forEach((key, more) -> mentions.computeIfAbsent(key, _ -> new ArrayList<>()).addAll(more)));
        return mentions;
    }

    /// Those of all rows, and those that the rows of these tables have already.
    Set<String> keysWith(Map<CaseFile, CaseTable> tables) {
        var keys = new HashSet<String>();
        byFile.values().forEach(ofFile -> keys.addAll(ofFile.keySet()));
        tables.forEach((file, table) -> identities(file, table)
                .forEach(identities -> slugs.known(identities).ifPresent(keys::add)));
        return keys;
    }

    /// Of each row, in order.
    private static List<List<String>> identities(CaseFile file, CaseTable table) {
        var unproven = new HashMap<String, Integer>();
        return table.rows().stream().map(row -> identities(file, row.content(), unproven)).toList();
    }

    /// Without evidence two equal rows may speak of two adopters; which of its file's it is tells them apart.
    private static List<String> identities(CaseFile file, CaseContent content, Map<String, Integer> unproven) {
        var proven = content.identities();
        return proven.isEmpty()
                ? List.of(content.nameKey() + "||" + file.key() + "#" + unproven.merge(content.nameKey(), 1,
                        Integer::sum))
                : proven;
    }
}
