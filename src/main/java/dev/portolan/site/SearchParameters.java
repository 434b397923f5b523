package dev.portolan.site;

import dev.portolan.search.Question;
import dev.portolan.search.Question.Folding;
import dev.portolan.search.Question.Sort;
import dev.portolan.web.InvalidRequest;
import dev.portolan.web.WrongField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;

/// Reads a question from the parameters of an address, for the page and the API alike; names all wrong ones at once.
final class SearchParameters {
    /// The filters, which are the facets of answers as well.
    static final List<String> FILTERS = List.of("type", "topic", "category", "lang", "environment");
    static final int DEFAULT_SIZE = 10;

    private static final int LONGEST_QUERY = 200;
    private static final int LARGEST_SIZE = 100;
    /// Beyond what any index holds; keeps page times size inside of an int.
    private static final int LAST_PAGE = 1_000_000;
    private static final Map<String, Set<String>> KNOWN_VALUES = Map.of("type", Set.of("section", "case", "reference"),
            "lang", Set.of("zh", "en", "other"));

    private final MultiValueMap<String, String> parameters;
    private final List<WrongField> wrong = new ArrayList<>();

    private SearchParameters(MultiValueMap<String, String> parameters) {
        this.parameters = parameters;
    }

    /// Folds nothing unless `group=note` asks for it.
    ///
    /// @throws InvalidRequest
    ///             400, with every wrong parameter
    static Question question(MultiValueMap<String, String> parameters) {
        return new SearchParameters(parameters).question(false, null);
    }

    /// For readers: a note is one hit unless `group=section` or one note is asked for.
    ///
    /// @throws InvalidRequest
    ///             400, with every wrong parameter
    static Question readersQuestion(MultiValueMap<String, String> parameters, Locale locale) {
        return new SearchParameters(parameters).question(true, locale.getLanguage());
    }

    /// The text alone, of what is being typed.
    ///
    /// @throws InvalidRequest
    ///             400, when it is too long
    static String text(MultiValueMap<String, String> parameters) {
        var reading = new SearchParameters(parameters);
        var text = reading.text();
        reading.refuseWhatIsWrong();
        return text;
    }

    private Question question(boolean foldedByDefault, @Nullable String language) {
        var text = text();
        var filters = filters();
        var sort = sort();
        int page = number("page", 1, number -> Math.min(number, LAST_PAGE));
        int size = number("size", DEFAULT_SIZE, number -> Math.min(number, LARGEST_SIZE));
        boolean folded = folded(foldedByDefault && !filters.containsKey(Question.NOTE));
        boolean explained = flag("explain");
        boolean literal = flag("literal");
        refuseWhatIsWrong();
        return new Question(text, filters, sort, page, size, folded ? new Folding(language) : null, explained,
                literal);
    }

    private boolean folded(boolean byDefault) {
        return first("group").map(word -> switch (word) {
            case "note" -> true;
            case "section" -> false;
            default -> {
                wrong.add(WrongField.of("group", "search.invalid.group"));
                yield byDefault;
            }
        }).orElse(byDefault);
    }

    private boolean flag(String name) {
        return first(name).map(word -> switch (word) {
            case "true" -> true;
            case "false" -> false;
            default -> {
                wrong.add(WrongField.of(name, "search.invalid.flag", name));
                yield false;
            }
        }).orElse(false);
    }

    private void refuseWhatIsWrong() {
        InvalidRequest.refuse(HttpStatus.BAD_REQUEST, wrong);
    }

    private String text() {
        var text = first("q").orElse("");
        int length = text.codePointCount(0, text.length());
        if (length > LONGEST_QUERY)
            wrong.add(WrongField.of("q", "search.invalid.q", LONGEST_QUERY, length));
        return text;
    }

    private Map<String, List<String>> filters() {
        var filters = new LinkedHashMap<String, List<String>>();
        for (String name : FILTERS) {
            var values = values(name);
            if (values.isEmpty())
                continue;
            if (KNOWN_VALUES.containsKey(name) && !KNOWN_VALUES.get(name).containsAll(values))
                wrong.add(WrongField.of(name, "search.invalid." + name));
            filters.put(name, values);
        }
        var notes = values(Question.NOTE);
        if (!notes.isEmpty())
            filters.put(Question.NOTE, notes);
        return filters;
    }

    private Sort sort() {
        return first("sort").map(word -> switch (word) {
            case "relevance" -> Sort.RELEVANCE;
            case "date" -> Sort.DATE;
            case "name" -> Sort.NAME;
            default -> {
                wrong.add(WrongField.of("sort", "search.invalid.sort"));
                yield Sort.RELEVANCE;
            }
        }).orElse(Sort.RELEVANCE);
    }

    /// A positive whole number, however large it is written.
    private int number(String name, int absent, IntUnaryOperator limit) {
        var written = first(name);
        if (written.isEmpty())
            return absent;
        if (!written.get().matches("0*[1-9][0-9]*")) {
            wrong.add(WrongField.of(name, "search.invalid.number", name));
            return absent;
        }
        var digits = written.get().replaceFirst("^0+", "");
        return limit.applyAsInt(digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits));
    }

    private Optional<String> first(String name) {
        return Optional.ofNullable(parameters.getFirst(name)).filter(value -> !value.isEmpty());
    }

    /// What a form sends for "any" is empty.
    private List<String> values(String name) {
        return parameters.getOrDefault(name, List.of()).stream().filter(value -> !value.isBlank()).distinct().toList();
    }

    static String word(Sort sort) {
        return sort.name().toLowerCase(Locale.ROOT);
    }
}
