package dev.portolan.registry;

import java.util.List;

/// What one file says of adopters: what is remembered of it.
///
/// @param modified
///            epoch milliseconds
record CaseTable(long modified, List<Row> rows) {
    CaseTable {
        rows = List.copyOf(rows);
    }

    /// @param line
    ///            counted from 1 in the file
    record Row(int line, CaseContent content) {}
}
