package dev.portolan.registry.adopters;

import dev.portolan.messages.Message;
import dev.portolan.registry.adopters.Adopter.Evidence;
import dev.portolan.registry.adopters.Datum.Fields;
import dev.portolan.registry.adopters.Datum.Many;
import dev.portolan.registry.adopters.Datum.Text;
import dev.portolan.words.NameList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/// Reads the registry's own CSV and JSON.
final class ExportedData {
    private ExportedData() {}

    /// Empty when it is somebody else's.
    static Optional<AdopterReading> csv(String text) {
        if (!text.startsWith(String.join(",", ExportForm.FIELDS)))
            return Optional.empty();
        var adopters = new ArrayList<Adopter>();
        int line = 1;
        var csv = CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build();
        try (var rows = csv.readerFor(String[].class).<String[]>readValues(text)) {
            while (rows.hasNext()) {
                var cells = rows.next();
                if (line > 1)
                    adopters.add(adopter(line, cells));
                line += 1 + (int) List.of(cells).stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
            }
        } catch (JacksonException wrong) {
            return Optional
                    .of(AdopterReading.refused(line, Message.of("notice.adopters.no-csv", wrong.getOriginalMessage())));
        }
        return Optional.of(new AdopterReading(adopters, List.of()));
    }

    private static Adopter adopter(int line, String[] cells) {
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < Math.min(cells.length, ExportForm.FIELDS.size()); i++)
            fields.put(ExportForm.FIELDS.get(i), ExportForm.plain(cells[i]));
        return ExportForm.adopter(line, fields,
                evidence(fields.getOrDefault("sourceTitles", ""), fields.getOrDefault("sourceUrls", "")));
    }

    /// One a line; the same place in both is the same source.
    private static List<Evidence> evidence(String titles, String urls) {
        var evidence = new ArrayList<Evidence>();
        var title = titles.split("\n", -1);
        var url = urls.split("\n", -1);
        for (int i = 0; i < Math.max(title.length, url.length); i++)
            evidence.add(new Evidence(i < title.length ? title[i] : "", i < url.length ? url[i] : ""));
        evidence.removeIf(empty -> empty.title().isEmpty() && empty.url().isEmpty());
        return evidence;
    }

    /// Empty when it is somebody else's.
    static Optional<AdopterReading> json(String text) {
        if (!text.contains("\"environmentAsWritten\""))
            return Optional.empty();
        try {
            return cases(JsonData.read(text)).map(
                    cases -> new AdopterReading(cases.stream().map(ExportedData::adopter).toList(), List.of()));
        } catch (Datum.Malformed _) {
            return Optional.empty();
        }
    }

    private static Optional<List<Fields>> cases(List<Datum> data) {
        return data.size() == 1 && data.getFirst() instanceof Many entries
                && entries.items().stream().allMatch(ExportedData::isOwn)
                        ? Optional.of(entries.items().stream().map(Fields.class::cast).toList())
                        : Optional.empty();
    }

    private static boolean isOwn(Datum datum) {
        return datum instanceof Fields fields && fields.values().keySet().containsAll(
                List.of("slug", "company", "environmentAsWritten", "otherNames", "sources"));
    }

    private static Adopter adopter(Fields entry) {
        Map<String, String> fields = new HashMap<>();
        entry.values().forEach((name, value) -> {
            if (value instanceof Text text)
                fields.put(name, text.text());
            else if (value instanceof Many many && !name.equals("sources"))
                fields.put(name, NameList.write(texts(many)));
        });
        var sources = entry.values().get("sources") instanceof Many many ? many.items() : List.<Datum>of();
        return ExportForm.adopter(entry.line(), fields, sources.stream()
                .map(source -> new Evidence(text(source, "title"), text(source, "url"))).toList());
    }

    private static List<String> texts(Many many) {
        return many.items().stream().filter(Text.class::isInstance).map(item -> ((Text) item).text()).toList();
    }

    private static String text(Datum source, String name) {
        return source instanceof Fields fields && fields.values().get(name) instanceof Text text ? text.text() : "";
    }
}
