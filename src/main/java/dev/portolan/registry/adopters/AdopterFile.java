package dev.portolan.registry.adopters;

import dev.portolan.markdown.MarkdownReader;
import dev.portolan.markdown.MarkdownTree;
import dev.portolan.messages.Message;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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
        return read(name, text, ColumnTitles.AS_WRITTEN);
    }

    /// @param titles
    ///            what somebody says of its columns
    public AdopterReading read(String name, String text, ColumnTitles titles) {
        if (text.isBlank())
            return AdopterReading.refused(1, Message.of("notice.adopters.empty"));
        return switch (ending(name)) {
            case "yaml", "yml" -> DataReading.read(text, YamlData::read, titles);
            case "json", "jsonc", "json5" ->
                ExportedData.json(text).orElseGet(() -> DataReading.read(text, JsonData::read, titles));
            case "js", "mjs", "cjs", "ts", "jsx", "tsx" -> DataReading.read(text, ScriptData::read, titles);
            case "csv", "tsv" -> ExportedData.csv(text)
                    .orElseGet(() -> csv(text, titles));
            case "html", "htm" -> page(name, html(text), titles);
            default -> page(name, text, titles);
        };
    }

    /// Of data that nothing marks as a list of adopters: the records that are cases all the same.
    public AdopterReading casesIn(String name, String text) {
        return switch (ending(name)) {
            case "yaml", "yml" -> DataReading.cases(text, YamlData::read);
            case "json", "jsonc", "json5" ->
                ExportedData.json(text).orElseGet(() -> DataReading.cases(text, JsonData::read));
            case "js", "mjs", "cjs", "ts", "jsx", "tsx" -> DataReading.cases(text, ScriptData::read);
            case "csv", "tsv" -> ExportedData.csv(text).orElseGet(() -> DataReading.cases(text, CsvData::read));
            default -> new AdopterReading(List.of(), List.of());
        };
    }

    private static AdopterReading csv(String text, ColumnTitles titles) {
        try {
            var meant = CsvData.titles(text, titles);
            return DataReading.read(text, rows -> CsvData.read(rows, meant), meant);
        } catch (Datum.Malformed wrong) {
            return AdopterReading.refused(wrong.line(), wrong.reason());
        }
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private AdopterReading page(String name, String text, ColumnTitles titles) {
        var page = LongLines.of(text);
        return shortLines(name, page.text(), titles).and(page.notices());
    }

    private AdopterReading shortLines(String name, String text, ColumnTitles titles) {
        var records = FieldRecords.of(text.lines().toList());
        if (records.isPresent())
            return records.get();
        return AdopterReading.of(LongPage.pieces(text).parallelStream()
                .map(piece -> piece(name, piece.text(), titles).movedBy(piece.offset())).toList());
    }

    private AdopterReading piece(String name, String text, ColumnTitles titles) {
        var tree = markdown.tree(text);
        var refusal = tree.refusal();
        if (refusal != null)
            return AdopterReading.refused(refusal.line(), refusal.message());
        return ExportedTables.read(tree.body()).orElseGet(() -> page(name, tree.body(), titles));
    }

    private static AdopterReading page(String name, Element body, ColumnTitles titles) {
        var unusable = Links.unusableIn(body);
        return PageReading.read(name, body, titles).and(unusable);
    }

    private static Document.OutputSettings plain() {
        return new Document.OutputSettings().prettyPrint(false);
    }

    private static Element html(String text) {
        var document = Jsoup.parse(text, "", Parser.htmlParser().setTrackPosition(true));
        document.outputSettings(plain());
        document.select("script, style, head, nav, footer, noscript, form, template").remove();
        for (var element : document.body().getAllElements())
            if (element.sourceRange().isTracked())
                element.attr(MarkdownTree.LINE, String.valueOf(element.sourceRange().start().lineNumber()));
        return document.body();
    }
}
