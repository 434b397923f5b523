package portolan.bench;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One measure.
///
/// @param beside
///            what the baseline is
/// @param goal
///            in words
record Row(String what, double value, String unit, @Nullable String beside, @Nullable Double baseline,
        @Nullable String goal, @Nullable Boolean met) {
    static Row of(String what, double value, String unit) {
        return new Row(what, value, unit, null, null, null, null);
    }

    Row beside(String other, double otherValue) {
        return new Row(what, value, unit, other, otherValue, goal, met);
    }

    Row atMost(double limit, String words) {
        return new Row(what, value, unit, beside, baseline, words, value <= limit);
    }

    Row atLeast(double limit, String words) {
        return new Row(what, value, unit, beside, baseline, words, value >= limit);
    }

    /// A line of a Markdown table.
    String line() {
        return "| %s | %s | %s | %s | %s |".formatted(what, number(value) + " " + unit,
                baseline == null ? "" : beside + " " + number(baseline) + " " + unit,
                baseline == null ? "" : number(value / baseline),
                goal == null ? "" : goal + (Boolean.TRUE.equals(met) ? " ✓" : " ✗"));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }
}
