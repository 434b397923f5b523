package dev.portolan.site;

import dev.portolan.search.Hit;
import dev.portolan.search.Question;
import dev.portolan.search.SearchBusy;
import dev.portolan.search.SearchIndex;
import dev.portolan.web.Signpost;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Searches for the words of an address that does not exist, as the page of results does; misspelled ones aside.
@Component
class SearchSignpost implements Signpost {
    private static final int PLACES = 5;
    /// So many are looked at for some in the visitor's language.
    private static final int CANDIDATES = 20;
    /// An address with more words than this was never one of ours.
    private static final int LONGEST = 200;

    private final SearchIndex index;

    SearchSignpost(SearchIndex index) {
        this.index = index;
    }

    /// The last name says most; the folders before it are asked only when it finds nothing.
    @Override
    public List<Place> towards(List<String> names, String language) {
        try {
            var places = find(names.getLast(), language);
            return places.isEmpty() && names.size() > 1 ? find(String.join(" ", names), language) : places;
        } catch (SearchBusy busy) {
            return List.of();
        }
    }

    private List<Place> find(String words, String language) {
        if (words.codePointCount(0, words.length()) > LONGEST)
            return List.of();
        var question = new Question(words, Map.of(), Question.Sort.RELEVANCE, 1, CANDIDATES)
                .folded(new Question.Folding(language));
        var answer = index.search(question);
        // an address is rarely misspelled, and any name is near to some word
        if (answer.suggestion() != null)
            return List.of();
        return answer.hits().stream().sorted(Comparator.comparing(hit -> isForeign(hit, language)))
                .map(SearchSignpost::place).distinct().limit(PLACES).toList();
    }

    private static boolean isForeign(Hit hit, String language) {
        return !hit.document().lang().equals(language);
    }

    private static Place place(Hit hit) {
        var document = hit.document();
        boolean titleSaysAll = document.heading().isEmpty() || document.heading().equals(document.title());
        return new Place(titleSaysAll ? document.title() : document.title() + " › " + document.heading(),
                document.url());
    }
}
