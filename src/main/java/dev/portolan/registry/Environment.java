package dev.portolan.registry;

import dev.portolan.words.Folded;
import dev.portolan.words.WordTable;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// How far an adopter has come, the highest stage first.
enum Environment {
    PRODUCTION, STAGING, DEVELOPMENT, EVALUATION, UNKNOWN;

    /// Lists ask for every case again and again, and most adopters use the same few words.
    private static final Map<String, Environment> KNOWN = new ConcurrentHashMap<>();
    private static final int MOST_KNOWN = 1_000;
    private static final WordTable WORDS = WordTable.read("/registry/environments.txt");

    /// The stage that the adopter's own words mean; the highest one of several.
    static Environment of(String asWritten) {
        if (KNOWN.size() >= MOST_KNOWN)
            KNOWN.clear();
        return KNOWN.computeIfAbsent(asWritten, Environment::read);
    }

    private static Environment read(String asWritten) {
        return WORDS.within(asWritten).stream().findFirst()
                .map(meaning -> valueOf(meaning.toUpperCase(Locale.ROOT))).orElse(UNKNOWN);
    }

    /// Whether one of the known words stands in it, `unknown` among them.
    static boolean isNamedIn(String asWritten) {
        return !WORDS.within(asWritten).isEmpty();
    }

    /// Whether the adopter's own words say no more than the stage's name, as a page shows it or in English.
    public boolean isAllSaidBy(String asWritten, String name) {
        var written = Folded.of(asWritten).text();
        return written.isBlank() || written.equals(label()) || written.equals(Folded.of(name).text());
    }

    /// As it stands in addresses and exports.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
