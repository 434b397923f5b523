package dev.portolan.search.lucene;

import dev.portolan.search.Answer;
import dev.portolan.search.Hit;
import dev.portolan.search.Question;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// One question to one state of the index.
final class Asking {
    /// The exact title stands ahead of everything that the words of a question can add up to.
    private static final float EXACT = 1_000;

    private final IndexSearcher searcher;
    private final Asked asked;
    private final Question question;
    private final Deadline deadline;

    Asking(IndexSearcher searcher, Asked asked, Question question, Deadline deadline) {
        this.searcher = searcher;
        this.asked = asked;
        this.question = question;
        this.deadline = deadline;
    }

    Answer answer() throws IOException {
        var matches = matches();
        var selection = new Selection(question, asked.concepts().size(), excluded());
        var tiers = selection.select(matches.segments());
        var suggestion = selection.total() == 0 ? null : asked.respelled();
        return new Answer(selection.total(), hits(selection.page()), selection.facets(), suggestion,
                asked.expansions(), tiers.relaxed());
    }

    private Matches everything() throws IOException {
        var matches = new Matches(searcher, deadline);
        matches.add(new ConstantScoreQuery(new TermQuery(Fields.DOCUMENTS)), 1);
        return matches;
    }

    private Matches matches() throws IOException {
        var matches = asked.wantsAll() ? everything() : new Matches(searcher, deadline);
        int bit = 1;
        for (var concept : asked.concepts()) {
            matches.add(Queries.of(concept), bit);
            bit <<= 1;
        }
        bit = 1 << Concepts.MOST;
        for (var unwanted : asked.unwanted()) {
            matches.add(Queries.of(unwanted), bit);
        }
        for (var hint : Queries.hints(asked)) {
            matches.add(hint, 0);
        }
        matches.add(exact(), 0);
        return matches;
    }

    private Query exact() {
        var key = Exact.key(asked.text());
        if (key.isEmpty())
            return MatchNoDocsQuery.INSTANCE;
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(Fields.EXACT, key))), EXACT);
    }

    private int excluded() {
        return asked.unwanted().isEmpty() ? 0 : 1 << Concepts.MOST;
    }

    private List<Hit> hits(List<Ranking.Ranked> page) throws IOException {
        var explaining = question.explained() ? new Explaining(asked) : null;
        var marks = new Marks(asked.concepts());
        var stored = searcher.storedFields();
        var hits = new ArrayList<Hit>();
        for (var ranked : page) {
            var found = ranked.found();
            var fields = stored.document(found.doc(), Set.of(Fields.STORED));
            var document = DocumentCodec.read(fields.getBinaryValue(Fields.STORED));
            hits.add(new Hit(document, marks.in(document.title()), marks.in(document.heading()),
                    Snippet.of(document, marks), found.score(),
                    found.isComplete() ? Hit.Match.ALL : Hit.Match.MOST, ranked.folded(),
                    explaining == null ? null : explaining.of(document, found)));
        }
        return hits;
    }
}
