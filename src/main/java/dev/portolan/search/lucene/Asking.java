package dev.portolan.search.lucene;

import dev.portolan.search.Answer;
import dev.portolan.search.Hit;
import dev.portolan.search.Question;
import dev.portolan.search.SearchBusy;
import dev.portolan.search.SearchDocument;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/// One question to one state of the index.
final class Asking {
    private final IndexSearcher searcher;
    private final Question question;
    private final Duration patience;
    private final Terms terms;
    private final Queries queries;

    /// @param patience
    ///            for looking at documents. Understanding a question loads dictionaries once, and does not count
    Asking(IndexSearcher searcher, Question question, Duration patience) {
        this.searcher = searcher;
        this.question = question;
        this.patience = patience;
        this.terms = new Terms(searcher);
        this.queries = new Queries(terms);
    }

    /// What decides which documents are found looks at all of them, what only orders them at those found, what is shown
    /// at those on the page.
    ///
    /// @throws SearchBusy
    ///             when time is over before anything was found: that nothing is there would be a lie
    Answer answer(Understanding understanding) throws IOException {
        var asked = understanding.of(question, new IndexLexicon(searcher, terms, queries));
        var deadline = Deadline.in(patience);
        var matches = matches(asked, deadline);
        int concepts = asked.concepts().size();
        var units = new Units(question.folding() != null);
        var selection = new Selection(question, concepts, excluded(asked), units, matches.segments());
        var tiers = selection.choose();
        if (selection.total() == 0 && deadline.isOver())
            throw new SearchBusy();
        matches.favour(queries.hints(asked));
        var asAsked = AsAsked.of(asked, queries, matches);
        var ordering = new Ordering(question, concepts, tiers, asAsked, units);
        var page = hits(asked, ordering.page(matches.segments()));
        var suggestion = selection.total() == 0 ? null : asked.respelled();
        return new Answer(selection.total(), page, selection.facets(), suggestion, asked.readings(),
                asked.expansions(), tiers.relaxed());
    }

    private Matches matches(Asked asked, Deadline deadline) throws IOException {
        var matches = new Matches(searcher, deadline);
        if (asked.wantsAll())
            matches.add(new ConstantScoreQuery(new TermQuery(Fields.DOCUMENTS)), 1);
        int bit = 1;
        for (var concept : asked.concepts()) {
            matches.add(queries.of(concept), bit);
            bit <<= 1;
        }
        bit = 1 << Concepts.MOST;
        for (var unwanted : asked.unwanted()) {
            matches.add(queries.of(unwanted), bit);
        }
        return matches;
    }

    private static int excluded(Asked asked) {
        return asked.unwanted().isEmpty() ? 0 : 1 << Concepts.MOST;
    }

    private List<Hit> hits(Asked asked, List<Ranking.Ranked> page) throws IOException {
        var showing = new Showing(asked, question);
        var hits = new ArrayList<Hit>();
        for (var ranked : page) {
            hits.add(showing.hit(document(ranked.found().doc()), ranked));
        }
        return hits;
    }

    private SearchDocument document(int doc) throws IOException {
        var leaves = searcher.getLeafContexts();
        var leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        var documents = DocValues.getBinary(leaf.reader(), Fields.STORED);
        documents.advanceExact(doc - leaf.docBase);
        return DocumentCodec.read(documents.binaryValue());
    }
}
