package dev.portolan.registry.adopters;

import static dev.portolan.registry.adopters.Read.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DefinitionReadingTests {
    @Test
    void readsTermsAsCompanies() {
        var reading = read("ADOPTERS.md", """
                Acme
                :   In production since 2020. <https://acme.example>

                Beta
                :   Trial
                """);

        assertThat(reading.adopters()).extracting(Adopter::company).containsExactly("Acme", "Beta");
        assertThat(reading.adopters()).extracting(Adopter::url).containsExactly("https://acme.example", "");
        assertThat(reading.adopters()).extracting(Adopter::environment).containsExactly("production", "Trial");
    }

}
