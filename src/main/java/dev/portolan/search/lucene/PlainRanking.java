package dev.portolan.search.lucene;

import dev.portolan.search.Question;
import java.util.List;
import java.util.PriorityQueue;

/// Each document is a hit.
final class PlainRanking implements Ranking {
    private final PriorityQueue<Found> best = new PriorityQueue<>(Found.BEST_FIRST.reversed());
    private final long start;
    private final long end;

    PlainRanking(Question question) {
        this.end = (long) question.page() * question.size();
        this.start = end - question.size();
    }

    @Override
    public boolean mayEnter(double rank) {
        var last = best.peek();
        return last == null || best.size() < end || rank >= last.rank();
    }

    @Override
    public void offer(Found found, int unit, boolean inLanguage) {
        best.add(found);
        if (best.size() > end)
            best.poll();
    }

    @Override
    public List<Ranked> page() {
        return best.stream().sorted(Found.BEST_FIRST).skip(start).map(found -> new Ranked(found, 0)).toList();
    }
}
