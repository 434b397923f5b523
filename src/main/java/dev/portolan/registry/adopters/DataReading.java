package dev.portolan.registry.adopters;

import dev.portolan.messages.Message;
import dev.portolan.registry.adopters.Datum.Fields;
import dev.portolan.registry.adopters.Datum.Many;
import dev.portolan.registry.adopters.Datum.Text;
import dev.portolan.words.Columns;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the entries in data, wherever they are nested: what has a name and says something of it. What has a name and
/// holds named things is a group.
final class DataReading {
    /// What these keys hold speaks of the entry around them.
    private static final Set<String> ABOUT = Set.of("contact", "source", "technologies", "remark", "use", "logo",
            "website", "product", "environment", "industry", "region");
    private static final Set<String> SAID = Set.of("website", "use", "remark", "environment", "product", "contact",
            "logo", "source", "industry", "region");

    /// As the title of a source.
    private static final Pattern SAYS_NOTHING = Pattern
            .compile("(?i)sources?|evidence|references?|urls?|links?|href|来源|证据|链接|地址|参考");
    private static final Set<String> NAMES = Set.of("company", "name");

    private final Findings findings;
    private final boolean onlyCases;

    private DataReading(boolean onlyCases, ColumnTitles titles) {
        this.findings = new Findings(titles.ofData());
        this.onlyCases = onlyCases;
    }

    static AdopterReading read(String text, Function<String, List<Datum>> syntax, ColumnTitles titles) {
        return read(text, syntax, titles, false);
    }

    /// Nothing says that the data lists adopters: records of companies that say what for are taken, and no others.
    static AdopterReading cases(String text, Function<String, List<Datum>> syntax) {
        return read(text, syntax, ColumnTitles.AS_WRITTEN, true);
    }

    private static AdopterReading read(String text, Function<String, List<Datum>> syntax, ColumnTitles titles,
            boolean onlyCases) {
        try {
            var reading = new DataReading(onlyCases, titles);
            syntax.apply(text).forEach(datum -> reading.read(datum, datum instanceof Many));
            return reading.findings.reading();
        } catch (Datum.Malformed wrong) {
            return AdopterReading.refused(wrong.line(), wrong.reason());
        }
    }

    /// @param listed
    ///            it stands where a list of adopters is expected, so that a mere text is a name
    private void read(Datum datum, boolean listed) {
        switch (datum) {
            case Text text -> {
                if (listed && !onlyCases)
                    addNamed(text);
            }
            case Many many -> many.items().forEach(item -> read(item, listed));
            case Fields fields -> readFields(fields, listed);
        }
    }

    private void addNamed(Text text) {
        var url = Links.firstIn(text.text());
        var name = text.text().split("\\s*[(<\\[]?https?://|\\s+[–—-]\\s+", 2)[0];
        findings.add(text.line(), name, new Details().linkedTo(url.orElse("")));
    }

    private void readFields(Fields fields, boolean listed) {
        var columns = findings.columns(fields.keys());
        var name = name(fields, columns);
        if (name.isPresent() && !isGroup(fields) && (!onlyCases || isCase(columns)))
            findings.add(name.get().line(), name.get().text(), details(fields, columns));
        else if (name.isEmpty() && !onlyCases && isUnnamed(fields, columns))
            findings.skip(fields.line(), Message.of("notice.adopters.row-without-company"));
        else if (!onlyCases && isKeyedByName(fields))
            fields.entries().forEach(entry -> addKeyed(entry.getKey(), entry.getValue()));
        else
            fields.entries().forEach(entry -> readInside(entry.getKey(), entry.getValue(), listed));
    }

    /// It says something of nobody: the place for the name is there, and empty.
    private static boolean isUnnamed(Fields fields, Columns columns) {
        var values = fields.entries().stream().map(Map.Entry::getValue).toList();
        return NAMES.stream().flatMap(meaning -> columns.place(meaning).stream())
                .anyMatch(place -> values.get(place) instanceof Text name && name.text().isBlank())
                && values.stream().allMatch(Text.class::isInstance)
                && values.stream().anyMatch(value -> !value.text().isBlank());
    }

    private static boolean isCase(Columns columns) {
        return columns.has("company") && Stream.of("product", "environment", "source", "use").anyMatch(columns::has);
    }

    private void readInside(String key, Datum value, boolean inList) {
        var words = Fields.words(key);
        var meaning = Columns.meaning(words);
        boolean listed = Words.isWithin("list", words) || meaning.filter(NAMES::contains).isPresent()
                || (inList && meaning.isEmpty());
        if (!(value instanceof Text))
            read(value, listed);
    }

    private static Optional<Text> name(Fields fields, Columns columns) {
        return Stream.of("company", "name").flatMap(meaning -> columns.place(meaning).stream())
                .map(place -> fields.entries().get(place).getValue())
                .flatMap(value -> value instanceof Text text ? Stream.of(text) : Stream.empty())
                .filter(text -> !text.text().isBlank()).findFirst();
    }

    private static boolean isGroup(Fields fields) {
        return fields.entries().stream().anyMatch(entry -> entry.getValue() instanceof Many many
                && Columns.of(List.of(Fields.words(entry.getKey()))).places().keySet().stream()
                        .noneMatch(ABOUT::contains)
                && !many.items().isEmpty() && many.items().stream().allMatch(DataReading::isNamed)
                && fields.keys().stream().noneMatch(key -> Columns.meaning(key).filter("website"::equals).isPresent()));
    }

    private static boolean isNamed(Datum datum) {
        return datum instanceof Fields fields
                && (name(fields, Columns.of(fields.keys())).isPresent()
                        || (fields.values().size() == 1 && fields.entries().getFirst().getValue() instanceof Fields));
    }

    /// `Acme: {url: …}` or `Acme: https://…`, each of them.
    private static boolean isKeyedByName(Fields fields) {
        return fields.values().size() > 0 && fields.entries().stream().allMatch(entry -> switch (entry.getValue()) {
            case Text text -> Links.isAddress(text.text()) && Columns.meaning(Fields.words(entry.getKey())).isEmpty();
            case Many _ -> false;
            case Fields inner -> name(inner, Columns.of(inner.keys())).isEmpty()
                    && inner.keys().stream().anyMatch(key -> Columns.meaning(key).filter(SAID::contains).isPresent());
        });
    }

    private void addKeyed(String name, Datum value) {
        var details = value instanceof Fields fields
                ? details(fields, Columns.of(fields.keys()))
                : new Details().linkedTo(value.text());
        findings.add(value.line(), name, details);
    }

    private static Details details(Fields fields, Columns columns) {
        var details = new Details();
        var entries = fields.entries();
        entries.stream().filter(entry -> isWebsite(Fields.words(entry.getKey())))
                .forEach(entry -> details.linkedTo(entry.getValue().text()));
        columns.places().forEach((meaning, place) -> put(details, meaning, entries.get(place).getValue()));
        for (int i = 0; i < entries.size(); i++) {
            var key = Fields.words(entries.get(i).getKey());
            if (columns.at(i).filter("source"::equals).isPresent())
                cite(details, key, entries.get(i).getValue());
            else
                putUnnamed(details, key, entries.get(i).getValue());
        }
        return details;
    }

    private static void cite(Details details, String key, Datum value) {
        switch (value) {
            case Text text -> {
                var urls = Links.allIn(text.text());
                details.cite(SAYS_NOTHING.matcher(key).matches() ? "" : key, urls, text.text());
                if (isAddressKey(key))
                    urls.forEach(details::ledBy);
            }
            case Many many -> many.items().forEach(item -> cite(details, key, item));
            case Fields inner -> inner.entries()
                    .forEach(entry -> cite(details, Fields.words(entry.getKey()), entry.getValue()));
        }
    }

    private static void put(Details details, String meaning, Datum value) {
        switch (meaning) {
            case "company", "name", "logo", "contact", "source" -> {
                // the name itself, nothing, or a link
            }
            case "website" -> details.linkedTo(value.text());
            default -> details.put(meaning, value.text());
        }
    }

    private static void putUnnamed(Details details, String key, Datum value) {
        if (value instanceof Fields inner)
            inner.entries()
                    .forEach(entry -> putUnnamed(details, Fields.words(entry.getKey()), entry.getValue()));
        else if (isAddressKey(key) || isWebsite(key))
            details.linkedTo(value.text());
        else if (Columns.meaning(key).filter(Set.of("logo", "contact")::contains).isEmpty())
            Links.firstIn(value.text()).filter(value.text()::equals).ifPresent(url -> details.link(key, url));
    }

    private static boolean isWebsite(String key) {
        return Columns.meaning(key).filter("website"::equals).isPresent();
    }

    private static boolean isAddressKey(String key) {
        return key.matches("(?i)url|link|href|链接|地址");
    }
}
