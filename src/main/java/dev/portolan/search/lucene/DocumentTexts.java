package dev.portolan.search.lucene;

import dev.portolan.search.SearchDocument;
import java.util.LinkedHashMap;
import java.util.Map;

/// The texts of one document, each taken apart when it is first looked at.
final class DocumentTexts {
    private final SearchDocument document;
    private final Initials initials;
    private final Map<String, Analysed> taken = new LinkedHashMap<>();

    DocumentTexts(SearchDocument document, Initials initials) {
        this.document = document;
        this.initials = initials;
    }

    Analysed title() {
        return text(Fields.TITLE, document.title());
    }

    Analysed heading() {
        return text(Fields.HEADING, document.heading());
    }

    Analysed body() {
        return text(Fields.BODY, document.body());
    }

    Analysed code() {
        return text(Fields.CODE, document.code());
    }

    /// Everything that is searched, by field.
    Map<String, Analysed> byField() {
        var all = new LinkedHashMap<String, Analysed>();
        all.put(Fields.TITLE, title());
        all.put(Fields.HEADING, heading());
        all.put(Fields.PATH, text(Fields.PATH, String.join("\n", document.breadcrumb())));
        all.put(Fields.NAMES, text(Fields.NAMES, String.join("\n", document.names())));
        all.put(Fields.BODY, body());
        all.put(Fields.CODE, code());
        return all;
    }

    private Analysed text(String field, String text) {
        return taken.computeIfAbsent(field, _ -> new Analysed(text, initials));
    }
}
