package dev.portolan.registry.adopters;

import static dev.portolan.registry.adopters.Read.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompanyHeadingsTests {
    @Test
    void readsAHeadingForEachCompanyWithItsFields() {
        var reading = read("ADOPTERS.md", """
                # Production users

                Some words about them.

                ## Acme

                - *Application*: https://app.example
                - *Environment*: AWS
                - *Website*: https://acme.example

                Acme is the longest running user.

                ## [Bravo](https://bravo.example)

                **Stage:** PoC
                """);

        assertThat(reading.adopters()).extracting(Adopter::company).containsExactly("Acme", "Bravo");
        assertThat(reading.adopters()).extracting(Adopter::url).containsExactly("https://acme.example",
                "https://bravo.example");
        assertThat(reading.adopters()).extracting(Adopter::environment).containsExactly("AWS", "PoC");
        assertThat(reading.adopters()).extracting(Adopter::line).containsExactly(5, 13);
    }

    @Test
    void readsAHeadingForEachCompanyWithProse() {
        var reading = read("USERS.md", """
                ## Acme

                At Acme, we use Widget for several services, in production:

                1. Foo -- https://foo.example
                2. Bar

                ## Bravo

                [Bravo](https://bravo.example) uses it for the state of its jobs.
                """);

        assertThat(reading.adopters()).extracting(Adopter::company).containsExactly("Acme", "Bravo");
        assertThat(reading.adopters().get(1).url()).isEqualTo("https://bravo.example");
    }

    @Test
    void takesHeadingsAboveListsForKindsAndStages() {
        var reading = read("ADOPTERS.md", """
                # Adopters

                ## Production

                - [Acme](https://acme.example)
                - [Bravo](https://bravo.example)

                ## Evaluation

                - Gamma
                """);

        assertThat(reading.adopters()).extracting(Adopter::company).containsExactly("Acme", "Bravo", "Gamma");
        assertThat(reading.adopters()).extracting(Adopter::environment).containsExactly("production", "production",
                "evaluation");
    }

    @Test
    void takeTheFilesTitleForNoCompany() {
        var reading = read("ADOPTERS.md", """
                # Widget Adopters

                Note: there are more of them.

                | Organization | Success Story |
                |---|---|
                | Acme | [Shop](https://acme.example) |
                """);

        assertThat(reading.adopters()).extracting(Adopter::company).containsExactly("Acme");
    }
}
