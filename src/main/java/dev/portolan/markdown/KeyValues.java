package dev.portolan.markdown;

import dev.portolan.markdown.MarkdownDocument.Notice;
import java.util.List;
import java.util.Map;

/// What front matter says, as far as it could be read, and what was wrong with it.
record KeyValues(Map<String, Object> values, List<Notice> bad) {
    static KeyValues good(Map<String, Object> values) {
        return new KeyValues(values, List.of());
    }
}
