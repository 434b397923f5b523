package dev.portolan.markdown;

/// Counting in the rows of pipe tables.
final class TableRows {
    private TableRows() {}

    /// The cells of a row: between its unescaped pipes, one at either edge not counted.
    static int columns(String row) {
        var text = row.strip();
        int pipes = 0;
        for (int i = 0; i < text.length(); i++)
            if (text.charAt(i) == '\\')
                i++;
            else if (text.charAt(i) == '|')
                pipes++;
        if (text.startsWith("|"))
            pipes--;
        if (text.length() > 1 && text.endsWith("|") && !text.endsWith("\\|"))
            pipes--;
        return pipes + 1;
    }
}
