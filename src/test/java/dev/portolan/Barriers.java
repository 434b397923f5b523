package dev.portolan;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// What axe-core finds on a page that keeps somebody from using it.
final class Barriers {
    private static final String AXE = read("/axe.min.js");
    private static final String RUN = """
            axe.run({resultTypes: ['violations']}).then(found => found.violations.map(rule =>
                rule.id + ' ' + rule.nodes.map(node => node.target.join(' ')).join(', ')))
            """;

    private Barriers() {}

    /// Each as its rule and the elements that break it.
    @SuppressWarnings("unchecked")
    static List<String> of(Page page) {
        page.evaluate(AXE);
        return (List<String>) page.evaluate(RUN);
    }

    private static String read(String name) {
        try (var file = Objects.requireNonNull(Barriers.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
