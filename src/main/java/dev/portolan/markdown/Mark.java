package dev.portolan.markdown;

/// A mark of another tool inside a line, such as `{{< note >}}`, `{% hint %}`, `:::tip` or `<TabItem>`.
///
/// @param end
///            behind its last character
/// @param name
///            in lower case; empty for a colon fence that closes
/// @param closing
///            it ends what a mark of the same form and name began
record Mark(int start, int end, Form form, String name, boolean closing, MarkArguments arguments) {
    enum Form {
        SHORTCODE, LIQUID, COLONS, ELEMENT, COMMENT
    }

    /// What an opening and its closing mark have in common.
    String pairing() {
        return form == Form.COLONS ? ":::" : form + " " + name;
    }

    /// Whether nothing else stands in its line.
    boolean isAloneIn(String line) {
        return line.substring(end).isBlank() && isFirstIn(line);
    }

    boolean isFirstIn(String line) {
        for (int i = 0; i < start; i++)
            if (" \t>".indexOf(line.charAt(i)) < 0)
                return false;
        return true;
    }
}
