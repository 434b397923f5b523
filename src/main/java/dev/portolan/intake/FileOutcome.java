package dev.portolan.intake;

import dev.portolan.links.Link;
import dev.portolan.search.Entry;
import dev.portolan.search.SearchDocument;
import dev.portolan.sources.SourceFile;
import dev.portolan.sources.SourcePath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// What all readers together made of one file.
///
/// @param memos
///            by reader's name
/// @param bodies
///            by reader's name
record FileOutcome(SourceFile file, String hash, Map<String, Object> memos, Map<String, Object> bodies,
        List<SearchDocument> documents, List<Link> links, List<Problem> problems) {
    SourcePath path() {
        return file.path();
    }

    Known known() {
        return new Known(file.stat(), hash);
    }

    Entry entry() {
        var nodes = new LinkedHashMap<String, JsonNode>();
        memos.forEach((reader, memo) -> nodes.put(reader, FileMemo.node(memo)));
        var memo = new FileMemo(file.modified(), links, problems, nodes);
        return new Entry(path().toString(), known().fingerprint(), documents, memo.json(), FileBodies.json(bodies));
    }

    /// How a file was when it was read.
    ///
    /// @param stat
    ///            as listed
    /// @param hash
    ///            of its bytes
    record Known(String stat, String hash) {
        static Known parse(String fingerprint) {
            int space = fingerprint.lastIndexOf(' ');
            return new Known(fingerprint.substring(0, space), fingerprint.substring(space + 1));
        }

        String fingerprint() {
            return stat + " " + hash;
        }
    }
}
