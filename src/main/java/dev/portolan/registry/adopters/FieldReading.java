package dev.portolan.registry.adopters;

import dev.portolan.words.Columns;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Reads what stands below a name: `Label: value`, links, prose.
final class FieldReading {
    private static final Pattern LABEL = Pattern.compile(
            "^[\\s*_-]*([\\p{L}][\\p{L}\\p{N} /&'’()_-]{0,40}?)[*_\\s]*[:：]\\s*(.*)$",
            Pattern.DOTALL);

    private final Details details;

    FieldReading(Details details) {
        this.details = details;
    }

    /// What a label means, when the text starts with one that is known.
    static Optional<String> meaning(String text) {
        var label = LABEL.matcher(text);
        if (!label.matches())
            return Optional.empty();
        var words = label.group(1);
        if (Words.isExactly("about", words) && !Columns.meaning(words).filter("website"::equals).isPresent())
            return Optional.of("source");
        return Columns.meaning(words).or(() -> Columns.of(java.util.List.of(words)).places().keySet().stream()
                .findFirst().filter(_ -> words.split(" ").length <= 4));
    }

    static String value(String text) {
        var label = LABEL.matcher(text);
        return label.matches() ? label.group(2).strip() : text;
    }

    static boolean isLabelled(String text) {
        return LABEL.matcher(text).matches() && !text.startsWith("http");
    }

    /// One item, paragraph or definition, with everything in it.
    void read(Element item) {
        for (Element nested : item.select("> ul > li, > ol > li"))
            read(nested);
        var own = item.clone();
        own.select("ul, ol").remove();
        var text = own.text();
        var meaning = meaning(text).orElse("");
        switch (meaning) {
            case "website" -> details.put("website", address(own, value(text)));
            case "", "remark", "use", "contact" -> details.remark("contact".equals(meaning) ? "" : text)
                    .evidence(own);
            case "source" -> cite(own, text);
            case "company", "name", "logo" -> details.remark(value(text));
            default -> details.put(meaning, value(text)).evidence(own);
        }
        if (Links.in(own).isEmpty() && !meaning.equals("source"))
            Links.firstIn(text).ifPresent(url -> details.link("", url));
    }

    private void cite(Element own, String text) {
        if (Links.in(own).isEmpty())
            details.cite("", Links.allIn(text), value(text));
        else
            details.cite(own);
    }

    private static String address(Element own, String value) {
        return Cells.link(own).or(() -> Links.firstIn(value)).orElse(Links.isHost(value) ? value : "");
    }
}
