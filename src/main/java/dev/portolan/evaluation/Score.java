package dev.portolan.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// How well questions are answered on their first page of ten hits; of several questions the mean.
///
/// @param questions
///            how many it is the mean of
/// @param ndcg
///            normalised discounted cumulative gain, 0 to 1: good sections found, the better ones first. The gain of a
///            section is its grade, its discount log2 of its rank plus one
/// @param mrr
///            one divided by the rank of the first good section
/// @param recall
///            the share of the good sections that is found
/// @param empty
///            how many questions found nothing at all
public record Score(int questions, double ndcg, double mrr, double recall, int empty) {
    static final int HITS = 10;

    /// @param grades
    ///            by document, of all that are good
    static Score of(List<String> found, Map<String, Integer> grades, Collection<Integer> allGrades) {
        double gain = 0;
        double reciprocal = 0;
        int good = 0;
        for (int rank = 1; rank <= Math.min(HITS, found.size()); rank++) {
            int grade = grades.getOrDefault(found.get(rank - 1), 0);
            gain += grade / discount(rank);
            good += grade > 0 ? 1 : 0;
            reciprocal = good == 1 && grade > 0 ? 1d / rank : reciprocal;
        }
        return new Score(1, gain / ideal(allGrades), reciprocal, (double) good / allGrades.size(),
                found.isEmpty() ? 1 : 0);
    }

    private static double ideal(Collection<Integer> grades) {
        var best = grades.stream().sorted((a, b) -> b - a).limit(HITS).toList();
        double gain = 0;
        for (int rank = 1; rank <= best.size(); rank++) {
            gain += best.get(rank - 1) / discount(rank);
        }
        return gain;
    }

    private static double discount(int rank) {
        return Math.log(rank + 1d) / Math.log(2);
    }

    static Score mean(Collection<Score> scores) {
        return new Score(scores.size(), mean(scores, Score::ndcg), mean(scores, Score::mrr),
                mean(scores, Score::recall), scores.stream().mapToInt(Score::empty).sum());
    }

    private static double mean(Collection<Score> scores, ToDoubleFunction<Score> of) {
        return scores.stream().mapToDouble(of).average().orElse(0);
    }
}
