package dev.portolan.site;

import dev.portolan.intake.Problem;
import dev.portolan.intake.ProblemSource;
import dev.portolan.intake.Problems;
import dev.portolan.messages.Message;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/// What editors should mend: first what is not read at all, then everything else by file and line.
///
/// @param refused
///            how many of them are about files that are not read
record EditorsList(List<Entry> entries, int refused) {
    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line);

    /// @param place
    ///            `content/pod/limits.md:12`
    record Entry(String place, Message message, boolean refused) {
        static Entry of(Problem problem, boolean refused) {
            var line = problem.line() > 0 ? ":" + problem.line() : "";
            return new Entry(problem.file() + line, problem.message(), refused);
        }
    }

    static EditorsList of(Problems problems, Collection<ProblemSource> sources) {
        var refused = problems.refused().stream().sorted(BY_PLACE).distinct().toList();
        var known = new HashSet<>(refused);
        var others = Stream
                .concat(problems.all().stream(), sources.stream().flatMap(source -> source.problems().stream()))
                .filter(known::add).sorted(BY_PLACE);
        var entries = Stream.concat(refused.stream().map(problem -> Entry.of(problem, true)),
                others.map(problem -> Entry.of(problem, false)));
        return new EditorsList(entries.toList(), refused.size());
    }
}
