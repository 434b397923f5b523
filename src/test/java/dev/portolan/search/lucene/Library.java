package dev.portolan.search.lucene;

import dev.portolan.search.Answer;
import dev.portolan.search.Entry;
import dev.portolan.search.Question;
import dev.portolan.search.Question.Sort;
import dev.portolan.search.SearchDocument;
import dev.portolan.search.SearchIndex;
import dev.portolan.search.Terminology;
import dev.portolan.search.Vocabulary;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes documents, entries and questions for tests.
final class Library {
    private Library() {}

    @SafeVarargs
    @SuppressWarnings("varargs")
    static Vocabulary vocabulary(List<String>... groups) {
        return Vocabulary.of(Terminology.none().withGeneral(List.of(groups)));
    }

    static SearchDocument section(String id, String title, String heading, String body) {
        return section(id, title, heading, body, "");
    }

    static SearchDocument section(String id, String title, String heading, String body, String code) {
        return new SearchDocument(id, "section", title, heading, List.of(), body, code, List.of(), "/notes/" + id, "",
                Scripts.hasChinese(body) ? "zh" : "en", Map.of(), 1, id, null, null, 0);
    }

    static SearchDocument adopter(String id, String name, String environment, @Nullable Instant date) {
        return new SearchDocument(id, "case", name, "", List.of(), "", "", List.of(), "/cases/" + id, "", "other",
                Map.of("environment", List.of(environment), "category", List.of("big-data")), 1, id, null, date, 0);
    }

    static Entry entry(String owner, SearchDocument... documents) {
        return new Entry(owner, "1", List.of(documents), null, null);
    }

    static List<String> ids(SearchIndex index, String text) {
        return ids(index.search(question(text)));
    }

    static List<String> ids(Answer answer) {
        return answer.hits().stream().map(hit -> hit.document().id()).toList();
    }

    static Question question(String text) {
        return new Question(text, Map.of(), Sort.RELEVANCE, 1, 10);
    }
}
