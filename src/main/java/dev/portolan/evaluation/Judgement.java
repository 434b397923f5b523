package dev.portolan.evaluation;

import java.util.List;

/// A question, and the sections that a person found to answer it.
///
/// @param line
///            where it stands in the file
/// @param lang
///            of the question
/// @param kind
///            what the question tries: such as `typo` or `abbr`
record Judgement(int line, String id, String lang, String kind, String query, List<Target> targets) {
    Judgement {
        targets = List.copyOf(targets);
    }
}
