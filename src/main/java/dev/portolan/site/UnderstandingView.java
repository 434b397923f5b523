package dev.portolan.site;

import dev.portolan.search.Answer;
import dev.portolan.search.Answer.Reading;
import dev.portolan.search.Question;
import dev.portolan.web.Address;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What was searched beside the very words of a question, and the way to search otherwise.
///
/// @param readings
///            what was read as something else, misspelled words aside
/// @param expansions
///            other names that were searched
/// @param other
///            the same search by nothing but these words, or by all that they may mean
record UnderstandingView(boolean literal, List<Read> readings, List<String> expansions, Address other) {
    /// @param how
    ///            `simplified` or `completed`
    record Read(String how, String typed, String as) {
        private static Read of(Reading reading) {
            return new Read(reading.how().name().toLowerCase(Locale.ROOT), reading.typed(), reading.as());
        }
    }

    static @Nullable UnderstandingView of(Question question, Answer answer, Address address) {
        var first = address.without("page").without("literal");
        if (question.literal())
            return new UnderstandingView(true, List.of(), List.of(), first);
        if (answer.readings().isEmpty() && answer.expansions().isEmpty())
            return null;
        var readings = answer.readings().stream().filter(reading -> reading.how() != Reading.How.REPAIRED)
                .map(Read::of).toList();
        return new UnderstandingView(false, readings, answer.expansions(), first.with("literal", true));
    }
}
