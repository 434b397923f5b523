package dev.portolan.site;

import dev.portolan.search.Answer.FacetValue;
import dev.portolan.search.Question;
import dev.portolan.search.Question.Sort;
import dev.portolan.search.SearchDocument;
import dev.portolan.search.SearchIndex;
import dev.portolan.search.Works;
import dev.portolan.web.Page;
import dev.portolan.words.Category;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The categories of use, and what there is of each. Notes and cases say their category themselves. A reference belongs
/// to it when a list has it under the category's name as its topic, or when a section or case of the category relies on
/// its address.
final class UseCases {
    private final SearchIndex index;
    private final Works works;

    UseCases(SearchIndex index) {
        this.index = index;
        this.works = new Works(index);
    }

    /// @param notes
    ///            with their translations counted once
    record Counts(String category, int notes, long cases, long references) {
        boolean something() {
            return notes + cases + references > 0;
        }
    }

    /// In the order of the categories, without those that have nothing yet.
    List<Counts> counts() {
        return Category.all().stream().map(this::counts).filter(Counts::something).toList();
    }

    private Counts counts(String category) {
        return new Counts(category, works.count(of("section", category)), cases(category, 1).total(),
                references(category, 1, 1).total());
    }

    int notes(String category) {
        return works.count(of("section", category));
    }

    /// The notes that say most of it, each in this language where it can be.
    List<SearchDocument> notes(String category, String lang, int limit) {
        return works.most(of("section", category), lang, limit);
    }

    /// By name.
    Page<SearchDocument> cases(String category, int size) {
        return listing(of("case", category), Sort.NAME, 1, size);
    }

    /// The best first.
    Page<SearchDocument> references(String category, int page, int size) {
        var ids = references(category);
        return ids.isEmpty()
                ? new Page<>(List.of(), 0, page, size)
                : listing(Map.of("type", List.of("reference"), "id", List.copyOf(ids)), Sort.RELEVANCE, page, size);
    }

    private Set<String> references(String category) {
        var listed = values(Map.of("type", List.of("reference"), "topic", List.of(category)), "id");
        var cited = values(Map.of("category", List.of(category)), "evidence");
        var ids = new LinkedHashSet<String>();
        Stream.concat(listed, cited).forEach(ids::add);
        return ids;
    }

    private Stream<String> values(Map<String, List<String>> filters, String facet) {
        var counting = new HashMap<>(filters);
        counting.put(facet, List.of());
        var facets = index.search(Question.listing(counting, Sort.RELEVANCE, 1, 1)).facets();
        return facets.getOrDefault(facet, List.of()).stream().map(FacetValue::value);
    }

    private Page<SearchDocument> listing(Map<String, List<String>> filters, Sort sort, int page, int size) {
        var answer = index.search(Question.listing(filters, sort, page, size));
        return new Page<>(answer.hits().stream().map(hit -> hit.document()).toList(), answer.total(), page, size);
    }

    private static Map<String, List<String>> of(String type, String category) {
        return Map.of("type", List.of(type), "category", List.of(category));
    }
}
