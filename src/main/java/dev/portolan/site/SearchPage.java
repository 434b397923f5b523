package dev.portolan.site;

import dev.portolan.search.Answer;
import dev.portolan.search.Hit;
import dev.portolan.search.Question;
import dev.portolan.web.Address;
import dev.portolan.web.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Everything that the page of a search shows.
///
/// @param kept
///            what the form for sorting sends along
/// @param unfiltered
///            the same search without any filter; null when there is none
/// @param otherGrouping
///            the same search with every section by itself, or with one hit a note
/// @param note
///            the title of the only note that is searched; null: all are
/// @param didYouMean
///            the search for the suggestion; null without one
/// @param understanding
///            how the question was read; null when it was taken as it is
record SearchPage(String query, Page<HitView> hits, List<FacetView> facets, Address address, List<SortChoice> sorts,
        List<Address.Parameter> kept, @Nullable Address unfiltered, boolean folded, Address otherGrouping,
        @Nullable String note, @Nullable String suggestion,
        @Nullable Address didYouMean, @Nullable UnderstandingView understanding, Answer.@Nullable Relaxed relaxed) {
    record SortChoice(String value, boolean chosen) {}

    static SearchPage of(Question question, Answer answer, Address address, Labels labels) {
        boolean folded = question.folding() != null;
        var hits = new Page<>(hits(question, answer, address, labels), answer.total(), question.page(),
                question.size());
        var facets = SearchParameters.FILTERS.stream()
                .map(name -> FacetView.of(name, answer.facets().getOrDefault(name, List.of()),
                        question.filters().getOrDefault(name, List.of()), address, labels))
                .filter(facet -> !facet.first().isEmpty()).toList();
        var suggestion = answer.suggestion();
        return new SearchPage(question.text(), hits, facets, address, sorts(question),
                address.without("sort").without("page").parameters(),
                question.filters().isEmpty() ? null : unfiltered(address), folded, otherGrouping(address, folded),
                note(question, answer, labels.locale()), suggestion,
                suggestion == null ? null : address.with("q", suggestion).without("page"),
                UnderstandingView.of(question, answer, address),
                answer.relaxed());
    }

    private static Address otherGrouping(Address address, boolean folded) {
        var all = address.without("page").without(Question.NOTE).without("group");
        return folded ? all.with("group", "section") : all;
    }

    private static @Nullable String note(Question question, Answer answer, Locale locale) {
        if (!question.filters().containsKey(Question.NOTE) || answer.hits().isEmpty())
            return null;
        return answer.hits().stream().map(Hit::document)
                .filter(document -> document.lang().equals(locale.getLanguage())).findFirst()
                .orElse(answer.hits().getFirst().document()).title();
    }

    private static List<HitView> hits(Question question, Answer answer, Address address, Labels labels) {
        var hits = answer.hits();
        int most = isInTiers(question, answer) ? firstOfMost(hits) : -1;
        return IntStream.range(0, hits.size()).mapToObj(i -> HitView.of(hits.get(i), i == most, address, labels))
                .toList();
    }

    private static boolean isInTiers(Question question, Answer answer) {
        return question.sort() == Question.Sort.RELEVANCE && answer.relaxed() == null;
    }

    /// Behind the last hit with all words: one with most of them, or in another language, that says it better may
    /// stand before.
    private static int firstOfMost(List<Hit> hits) {
        int first = hits.size();
        while (first > 0 && hits.get(first - 1).match() == Hit.Match.MOST) {
            first--;
        }
        return first;
    }

    private static List<SortChoice> sorts(Question question) {
        return Arrays.stream(Question.Sort.values())
                .map(sort -> new SortChoice(SearchParameters.word(sort), sort == question.sort())).toList();
    }

    private static Address unfiltered(Address address) {
        for (String name : SearchParameters.FILTERS)
            address = address.without(name);
        return address.without(Question.NOTE).without("page");
    }
}
