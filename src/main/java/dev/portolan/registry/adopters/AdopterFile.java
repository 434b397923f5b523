package dev.portolan.registry.adopters;

import dev.portolan.markdown.MarkdownReader;
import dev.portolan.markdown.MarkdownTree;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// Reads adopter files of every form; the name's ending says which. Thread-safe.
public final class AdopterFile {
    private final MarkdownReader markdown;

    public AdopterFile(MarkdownReader markdown) {
        this.markdown = markdown;
    }

    /// Never throws for what a text holds, and ends in time.
    ///
    /// @param name
    ///            of the file, without its folder
    public AdopterReading read(String name, String text) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "yaml", "yml" -> DataReading.read(text, YamlData::read);
            case "json", "jsonc", "json5" ->
                ExportedData.json(text).orElseGet(() -> DataReading.read(text, JsonData::read));
            case "js", "mjs", "cjs", "ts", "jsx", "tsx" -> DataReading.read(text, ScriptData::read);
            case "csv", "tsv" -> ExportedData.csv(text).orElseGet(() -> DataReading.read(text, CsvData::read));
            case "html", "htm" -> PageReading.read(name, html(text));
            default -> page(name, text);
        };
    }

    private AdopterReading page(String name, String text) {
        var records = FieldRecords.of(text.lines().toList());
        if (records.isPresent())
            return records.get();
        var tree = markdown.tree(text);
        var refusal = tree.refusal();
        if (refusal != null)
            return AdopterReading.refused(refusal.line(), refusal.message());
        return ExportedTables.read(tree.body()).orElseGet(() -> PageReading.read(name, tree.body()));
    }

    private static Document.OutputSettings plain() {
        return new Document.OutputSettings().prettyPrint(false);
    }

    private static org.jsoup.nodes.Element html(String text) {
        var document = Jsoup.parse(text, "", Parser.htmlParser().setTrackPosition(true));
        document.outputSettings(plain());
        document.select("script, style, head, nav, footer, noscript, form, template").remove();
        for (var element : document.body().getAllElements())
            if (element.sourceRange().isTracked())
                element.attr(MarkdownTree.LINE, String.valueOf(element.sourceRange().start().lineNumber()));
        return document.body();
    }
}
