package dev.portolan.site;

import dev.portolan.search.Answer;
import dev.portolan.search.Hit;
import dev.portolan.search.Question;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An answer as the API gives it.
record SearchAnswer(String query, @Schema(description = "hits on all pages") long total, int page, int size,
        long tookMs, @Schema(description = "another wording that may be meant") @Nullable String suggestion,
        List<Found> hits, @Schema(description = "by filter, counts of its values") Map<String, List<Count>> facets) {
    record Found(@Schema(allowableValues = {
            "section", "case", "reference"}) String type, String title,
            @Schema(description = "of the section, empty ahead of the first heading") String heading,
            @Schema(description = "headings above, outermost first") List<String> breadcrumb,
            @Schema(description = "path-absolute") String url,
            @Schema(description = "the file's path relative to its folder") String source,
            @Schema(allowableValues = {"zh", "en", "other"}) String lang,
            @Schema(description = "escaped text with <mark>") String snippet, double score) {
        static Found of(Hit hit) {
            var document = hit.document();
            return new Found(document.type(), document.title(), document.heading(), document.breadcrumb(),
                    document.url(), document.source(), document.lang(), hit.snippet().html(), hit.score());
        }
    }

    record Count(String value, long count) {}

    static SearchAnswer of(Question question, Answer answer, long tookMs) {
        return new SearchAnswer(question.text(), answer.total(), question.page(), question.size(), tookMs,
                answer.suggestion(), answer.hits().stream().map(Found::of).toList(), facets(answer));
    }

    private static Map<String, List<Count>> facets(Answer answer) {
        var facets = new LinkedHashMap<String, List<Count>>();
        for (String name : SearchParameters.FILTERS)
            facets.put(name, answer.facets().getOrDefault(name, List.of()).stream()
                    .map(value -> new Count(value.value(), value.count())).toList());
        return facets;
    }
}
