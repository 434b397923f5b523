package dev.portolan.evaluation;

import dev.portolan.evaluation.Judgements.Defect;
import dev.portolan.search.Question;
import dev.portolan.search.Question.Sort;
import dev.portolan.search.SearchDocument;
import dev.portolan.search.SearchIndex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// How well an index answers judged questions.
///
/// @param byKind
///            the questions of each kind
/// @param missing
///            targets that no document is: they count as not found
public record Evaluation(Map<String, Score> byKind, Score all, List<Defect> missing) {
    public Evaluation {
        byKind = new TreeMap<>(byKind);
        missing = List.copyOf(missing);
    }

    /// @param documents
    ///            what the index holds, those of one file in the order in which they stand there
    public static Evaluation of(Judgements judgements, SearchIndex index, Collection<SearchDocument> documents) {
        var places = new Places(documents);
        var missing = new ArrayList<Defect>();
        var byKind = new HashMap<String, List<Score>>();
        for (var judgement : judgements.all()) {
            var score = Score.of(found(judgement, index), grades(judgement, places, missing),
                    judgement.targets().stream().map(Target::grade).toList());
            byKind.computeIfAbsent(judgement.kind(), _ -> new ArrayList<>()).add(score);
        }
        var means = new HashMap<String, Score>();
        byKind.forEach((kind, scores) -> means.put(kind, Score.mean(scores)));
        return new Evaluation(means, Score.mean(byKind.values().stream().flatMap(List::stream).toList()), missing);
    }

    private static List<String> found(Judgement judgement, SearchIndex index) {
        var question = new Question(judgement.query(), Map.of(), Sort.RELEVANCE, 1, Score.HITS);
        return index.search(question).hits().stream().map(hit -> hit.document().id()).toList();
    }

    private static Map<String, Integer> grades(Judgement judgement, Places places, List<Defect> missing) {
        var grades = new HashMap<String, Integer>();
        for (var target : judgement.targets()) {
            places.idOf(target).ifPresentOrElse(id -> grades.merge(id, target.grade(), Math::max),
                    () -> missing.add(new Defect(judgement.line(), "there is no section " + target)));
        }
        return grades;
    }

    /// For people: a line a kind, then one over all.
    public String table() {
        var table = new StringBuilder(row("kind", "questions", "nDCG@10", "MRR@10", "recall@10", "empty"));
        byKind.forEach((kind, score) -> table.append(row(kind, score)));
        return table.append(row("all", all)).toString();
    }

    private static String row(String kind, Score score) {
        return row(kind, score.questions(), number(score.ndcg()), number(score.mrr()), number(score.recall()),
                score.empty());
    }

    private static String row(Object... cells) {
        return String.format(Locale.ROOT, "%-12s %9s  %7s  %6s  %9s  %5s\n", cells);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
