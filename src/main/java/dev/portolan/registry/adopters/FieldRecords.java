package dev.portolan.registry.adopters;

import dev.portolan.messages.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads records of lettered or named fields, a name first and one field a line, as some files write them inside of
/// code blocks: `* N: Acme`, `D: what for`, `L: https://…`.
final class FieldRecords {
    private static final Pattern START = Pattern.compile("\\s*(?:[*+-]\\s+)?(N|Name|Company|Organization):\\s*(.*)");
    private static final Pattern FIELD = Pattern.compile("\\s+([A-Z][a-z]*):\\s*(.*)");
    private static final Map<String, String> MEANINGS = Map.of("D", "remark", "U", "use", "L", "website", "Q",
            "contact",
            "W", "website", "E", "environment");

    private final Findings findings = new Findings(ColumnTitles.AS_WRITTEN);
    private Details details = new Details();
    private String name = "";
    private String field = "";
    private int line;
    private boolean isSample;

    /// Empty when the text has no two such records.
    static Optional<AdopterReading> of(List<String> lines) {
        if (lines.stream().filter(line -> line.matches("\\s*[*+-]\\s+N:.*")).count() < 2)
            return Optional.empty();
        var records = new FieldRecords();
        for (int i = 0; i < lines.size(); i++)
            records.read(lines.get(i), i + 1);
        records.end();
        return Optional.of(records.findings.reading());
    }

    private void read(String text, int number) {
        var start = START.matcher(text);
        var further = FIELD.matcher(text);
        if (start.matches()) {
            end();
            name = start.group(2);
            line = number;
        } else if (!name.isEmpty() && further.matches())
            put(further.group(1), further.group(2));
        else if (!text.isBlank() && !text.startsWith(" ")) {
            end();
            isSample = Words.isWithin("other", text) || (isSample && text.matches("[-=#]+\\s*"));
        } else if (!text.isBlank())
            put(field, text.strip());
    }

    private void put(String label, String value) {
        field = label;
        var meaning = MEANINGS.getOrDefault(label, "");
        if (meaning.equals("website"))
            Links.firstIn(value).ifPresent(url -> details.link("", url));
        else if (!meaning.isEmpty())
            details.put(meaning, value);
    }

    private void end() {
        if (!name.isEmpty() && isSample)
            findings.skip(line, Message.of("notice.adopters.sample", name));
        else if (!name.isEmpty())
            findings.add(line, name, details);
        name = "";
        field = "";
        details = new Details();
    }
}
