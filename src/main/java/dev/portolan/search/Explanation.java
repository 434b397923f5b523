package dev.portolan.search;

import java.util.List;

/// Why a document was found, in the words of the question.
///
/// @param met
///            what was asked for and is there
/// @param missing
///            what was asked for and is not there
public record Explanation(Tier tier, List<Met> met, List<String> missing) {
    public Explanation {
        met = List.copyOf(met);
        missing = List.copyOf(missing);
    }

    /// How well the whole question is met, best first.
    public enum Tier {
        /// The question is the very title, heading or name.
        EXACT,
        /// Every term is met.
        ALL,
        /// Most terms are met, or all of them in another language while other documents say them as they were asked.
        MOST
    }

    /// A term of the question, in the wordings that stand in the document.
    public record Met(String term, List<Wording> wordings) {
        public Met {
            wordings = List.copyOf(wordings);
        }
    }

    /// @param fields
    ///            where it stands: `title`, `heading`, `path`, `names`, `body`, `code`
    public record Wording(String text, Origin origin, List<String> fields) {
        public Wording {
            fields = List.copyOf(fields);
        }
    }

    /// Where a wording comes from.
    public enum Origin {
        /// Typed so.
        ASKED,
        /// A misspelling put right.
        REPAIRED,
        /// The end of what was only begun.
        COMPLETED,
        /// Another name of the same, such as a synonym or a translation.
        EXPANDED
    }
}
