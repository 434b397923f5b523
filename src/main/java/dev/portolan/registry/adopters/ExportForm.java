package dev.portolan.registry.adopters;

import dev.portolan.registry.adopters.Adopter.Evidence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The forms in which the registry writes its own cases, so that it knows them again: what is read of them is taken
/// word for word, and nothing is guessed.
public final class ExportForm {
    /// The header of CSV, and the names in JSON.
    public static final List<String> FIELDS = List.of("slug", "company", "product", "environment",
            "environmentAsWritten", "category", "technologies", "industry", "region", "since", "scale", "sourceTitles",
            "sourceUrls", "remark", "origin", "source", "lastConfirmed", "url", "otherNames", "site", "infrastructure");
    /// The header of tables, and the field that each column holds.
    public static final Map<String, String> COLUMNS = Map.ofEntries(Map.entry("Company", "company"),
            Map.entry("Other names", "otherNames"), Map.entry("Website", "site"), Map.entry("Product", "product"),
            Map.entry("Environment", "environmentAsWritten"), Map.entry("Category", "category"),
            Map.entry("Technologies", "technologies"), Map.entry("Industry", "industry"),
            Map.entry("Region", "region"), Map.entry("Since", "since"), Map.entry("Scale", "scale"),
            Map.entry("Infrastructure", "infrastructure"), Map.entry("Source", "source"),
            Map.entry("Remark", "remark"));
    public static final List<String> HEADER = List.of("Company", "Other names", "Website", "Product", "Environment",
            "Category", "Technologies", "Industry", "Region", "Since", "Scale", "Infrastructure", "Source", "Remark");
    /// What a spreadsheet would compute, in every width, with what it skips ahead of it. An apostrophe makes it a text.
    private static final Pattern FORMULA = Pattern.compile("'*[=+@\\t\\r\\n＝＋－＠-].*", Pattern.DOTALL);
    /// What further fields mean as columns of other people's tables.
    private static final Map<String, String> MEANINGS = Map.of("otherNames", "other-names", "site", "website",
            "category", "use", "technologies", "technologies", "industry", "industry", "region", "region", "since",
            "since", "scale", "scale", "infrastructure", "infrastructure");

    private ExportForm() {}

    /// As a spreadsheet shows it without computing.
    public static String inert(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    static String plain(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    static Adopter adopter(int line, Map<String, String> fields, List<Evidence> evidence) {
        var more = new HashMap<String, String>();
        MEANINGS.forEach((field, meaning) -> more.put(meaning, fields.getOrDefault(field, "")));
        more.values().removeIf(String::isEmpty);
        return new Adopter(line, fields.getOrDefault("company", ""), fields.getOrDefault("site", ""),
                fields.getOrDefault("site", ""),
                fields.getOrDefault("product", ""), fields.getOrDefault("environmentAsWritten", ""),
                fields.getOrDefault("remark", ""), evidence, more);
    }
}
