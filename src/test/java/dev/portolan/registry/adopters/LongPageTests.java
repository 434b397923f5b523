package dev.portolan.registry.adopters;

import static dev.portolan.registry.adopters.Read.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LongPageTests {
    @Test
    void isReadToItsLastRowWithTheRightLines() {
        var rows = IntStream.rangeClosed(1, 5_000).mapToObj("| Firm %1$d | https://firm%1$d.example |%n"::formatted)
                .collect(Collectors.joining());

        var adopters = read("ADOPTERS.md", "# Adopters\n\n| Company | Website |\n|---|---|\n" + rows).adopters();

        assertThat(adopters).hasSize(5_000);
        assertThat(adopters.getLast()).extracting(Adopter::line, Adopter::company, Adopter::url)
                .containsExactly(5_004, "Firm 5000", "https://firm5000.example");
    }

    @Test
    void isCutAheadOfHeadingsToo() {
        var parts = IntStream.rangeClosed(1, 600)
                .mapToObj("## Firm %1$d%n%n- Website: https://firm%1$d.example%n%n"::formatted)
                .collect(Collectors.joining());

        var adopters = read("ADOPTERS.md", "# Adopters\n\n" + parts).adopters();

        assertThat(adopters).hasSize(600);
        assertThat(adopters.getLast().line()).isEqualTo(599 * 4 + 3);
    }
}
