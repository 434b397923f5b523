package dev.portolan.references;

import dev.portolan.search.Question.Sort;
import dev.portolan.web.InvalidRequest;
import dev.portolan.web.WrongField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;

/// The parameters of a list of references, as they came. A form sends its empty fields too: they count as absent.
final class QueryParameters {
    private static final int LONGEST_QUESTION = 200;
    private static final int USUAL_SIZE = 20;
    private static final int GREATEST_SIZE = 200;
    private static final Set<String> LANGS = Set.of("zh", "en", "other");
    private static final Set<String> RATINGS = Set.of("1", "2", "3", "4", "5");

    private final MultiValueMap<String, String> parameters;
    private final List<WrongField> wrong = new ArrayList<>();

    private QueryParameters(MultiValueMap<String, String> parameters) {
        this.parameters = parameters;
    }

    /// @throws InvalidRequest
    ///             naming everything that is wrong
    static ReferenceQuery read(MultiValueMap<String, String> parameters) {
        return new QueryParameters(parameters).read();
    }

    private ReferenceQuery read() {
        var query = new ReferenceQuery(question(), values("topic"), values("lang", LANGS), values("site"),
                values("rating", RATINGS), sort(), number("page", 1),
                Math.min(number("size", USUAL_SIZE), GREATEST_SIZE));
        InvalidRequest.refuse(HttpStatus.BAD_REQUEST, wrong);
        return query;
    }

    private String question() {
        var asked = first("q").orElse("");
        if (asked.codePointCount(0, asked.length()) > LONGEST_QUESTION)
            refuse("q");
        return asked;
    }

    private Sort sort() {
        var name = first("sort").orElse("relevance");
        return Stream.of(Sort.values()).filter(sort -> sort.name().toLowerCase(Locale.ROOT).equals(name)).findFirst()
                .orElseGet(() -> {
                    refuse("sort");
                    return Sort.RELEVANCE;
                });
    }

    /// Counts from 1.
    private int number(String name, int usual) {
        var written = first(name);
        if (written.isEmpty())
            return usual;
        try {
            int number = Integer.parseInt(written.get());
            if (number >= 1)
                return number;
        } catch (NumberFormatException noNumber) {
            // refused like any other
        }
        refuse(name);
        return usual;
    }

    private List<String> values(String name, Set<String> allowed) {
        var values = values(name);
        if (!allowed.containsAll(values))
            refuse(name);
        return values;
    }

    private List<String> values(String name) {
        return parameters.getOrDefault(name, List.of()).stream().filter(value -> !value.isBlank()).distinct().toList();
    }

    private Optional<String> first(String name) {
        return values(name).stream().findFirst();
    }

    private void refuse(String name) {
        wrong.add(WrongField.of(name, "references.invalid." + name));
    }
}
