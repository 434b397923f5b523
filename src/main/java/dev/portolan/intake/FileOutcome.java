package dev.portolan.intake;

import dev.portolan.links.Link;
import dev.portolan.search.Entry;
import dev.portolan.sources.SourcePath;
import java.util.List;
import java.util.Map;

/// What all readers together made of one file.
///
/// @param memos
///            by reader's name
/// @param entry
///            what the index is to hold of it
record FileOutcome(SourcePath path, Known known, Map<String, Object> memos, List<Link> links, List<Problem> problems,
        Entry entry) {
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
