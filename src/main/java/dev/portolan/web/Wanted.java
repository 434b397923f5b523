package dev.portolan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which page of a list is wanted, and how large it is, out of what an address says. What a form sends for "any"
/// is empty.
public record Wanted(int page, int size) {
    private static final int MOST_ON_A_PAGE = 200;
    /// Beyond what any list holds.
    private static final int LAST_PAGE = 1_000_000;

    /// @param wrong
    ///            takes what is no number from 1 on
    public static Wanted of(@Nullable String page, @Nullable String size, int usualSize, List<WrongField> wrong) {
        return new Wanted(Math.min(number("page", page, 1, wrong), LAST_PAGE),
                Math.min(number("size", size, usualSize, wrong), MOST_ON_A_PAGE));
    }

    private static int number(String name, @Nullable String written, int usual, List<WrongField> wrong) {
        if (written == null || written.isEmpty())
            return usual;
        if (written.matches("0*[1-9][0-9]*"))
            return written.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(written);
        wrong.add(WrongField.of(name, "invalid.value"));
        return usual;
    }
}
