package dev.portolan.markdown;

import java.util.List;

/// A table as written, cells as a reader reads them.
///
/// @param section
///            index into the document's sections
/// @param line
///            of the header row, counted from 1 in the file as written
/// @param header
///            the cells of the first row, whether or not a delimiter row follows
/// @param rows
///            every further row, as ragged as written; blank rows are kept
public record Table(int section, int line, List<Cell> header, List<Row> rows) {
    public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    public record Row(int line, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// One cell: its plain text, trimmed, and its links and images in order.
    public record Cell(String text, List<MarkdownLink> links) {
        public Cell {
            links = List.copyOf(links);
        }
    }
}
