package dev.portolan.site;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.portolan.search.Answer;
import dev.portolan.search.Explanation;
import dev.portolan.search.Explanation.Met;
import dev.portolan.search.Explanation.Origin;
import dev.portolan.search.Explanation.Wording;
import dev.portolan.search.Hit;
import dev.portolan.search.Question;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An answer as the API gives it.
record SearchAnswer(String query, @Schema(description = "hits on all pages") long total, int page, int size,
        long tookMs,
        @Schema(description = "the query with its misspelled words put right, which is what was searched") @Nullable String suggestion,
        List<Found> hits, @Schema(description = "by filter, counts of its values") Map<String, List<Count>> facets) {
    record Found(@Schema(allowableValues = {
            "section", "case", "reference"}) String type, String title,
            @Schema(description = "of the section, empty ahead of the first heading") String heading,
            @Schema(description = "headings above, outermost first") List<String> breadcrumb,
            @Schema(description = "path-absolute") String url,
            @Schema(description = "the file's path relative to its folder") String source,
            @Schema(allowableValues = {"zh", "en", "other"}) String lang,
            @Schema(description = "escaped text with <mark>") String snippet, double score,
            @Schema(allowableValues = {"all",
                    "most"}, description = "most: it has only some words of the query, or says them differently than other hits, such as in another language") String match,
            @Schema(description = "with group=note: how many further sections of the note and its translations were found") @JsonInclude(NON_NULL) @Nullable Integer more,
            @Schema(description = "with explain=true") @JsonInclude(NON_NULL) @Nullable Reasons explanation) {
        static Found of(Hit hit, boolean folded) {
            var document = hit.document();
            return new Found(document.type(), document.title(), document.heading(), document.breadcrumb(),
                    document.url(), document.source(), document.lang(), hit.snippet().html(), hit.score(),
                    word(hit.match()), folded ? hit.folded() : null,
                    hit.explanation() == null ? null : Reasons.of(hit.explanation()));
        }
    }

    @Schema(description = "why this was found")
    record Reasons(
            @Schema(allowableValues = {
                    "exact", "all",
                    "most"}, description = "exact: the query is its title, heading or name") String tier,
            @Schema(description = "what was asked for and is there") List<Term> matched,
            @Schema(description = "what was asked for and is not there") List<String> missing,
            @Schema(description = "other names of what was asked for that are there") List<String> expansions,
            @Schema(description = "misspelled or unfinished words, as they were read") List<Repair> repaired) {
        static Reasons of(Explanation explanation) {
            var met = explanation.met();
            return new Reasons(word(explanation.tier()), met.stream().map(Term::of).toList(), explanation.missing(),
                    wordings(met).filter(wording -> wording.origin() == Origin.EXPANDED).map(Wording::text).toList(),
                    met.stream().flatMap(Repair::of).toList());
        }

        private static Stream<Wording> wordings(List<Met> met) {
            return met.stream().flatMap(term -> term.wordings().stream());
        }
    }

    record Term(String term,
            @Schema(description = "where it stands: title, heading, path, names, body or code (with web addresses)") List<String> fields) {
        static Term of(Met met) {
            return new Term(met.term(),
                    met.wordings().stream().flatMap(wording -> wording.fields().stream()).distinct().toList());
        }
    }

    record Repair(String typed, String readAs) {
        static Stream<Repair> of(Met met) {
            return met.wordings().stream()
                    .filter(wording -> wording.origin() == Origin.REPAIRED || wording.origin() == Origin.COMPLETED)
                    .map(wording -> new Repair(met.term(), wording.text()));
        }
    }

    record Count(String value, long count) {}

    static SearchAnswer of(Question question, Answer answer, long tookMs) {
        return new SearchAnswer(question.text(), answer.total(), question.page(), question.size(), tookMs,
                answer.suggestion(),
                answer.hits().stream().map(hit -> Found.of(hit, question.folding() != null)).toList(), facets(answer));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, List<Count>> facets(Answer answer) {
        var facets = new LinkedHashMap<String, List<Count>>();
        for (String name : SearchParameters.FILTERS)
            facets.put(name, answer.facets().getOrDefault(name, List.of()).stream()
                    .map(value -> new Count(value.value(), value.count())).toList());
        return facets;
    }
}
