package dev.portolan.registry.adopters;

import static dev.portolan.registry.adopters.Read.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FieldRecordsTests {
    @Test
    void readsLetteredFieldsInCodeBlocksWithoutTheSample() {
        var reading = read("USERS.md", """
                Adding yourself
                ---------------

                    * N: Sample User Inc.
                      D: Sample

                Users
                -----

                    * N: Acme
                      D: Acme uses it in production
                      L: https://acme.example, https://other.example

                    * N: Beta
                      D: Beta uses it,
                         too
                """);

        assertThat(reading.adopters()).extracting(Adopter::company).containsExactly("Acme", "Beta");
        assertThat(reading.adopters()).extracting(Adopter::url).containsExactly("https://acme.example", "");
        assertThat(reading.adopters()).extracting(Adopter::environment).containsExactly("production", "");
        assertThat(reading.adopters()).extracting(Adopter::line).containsExactly(10, 14);
    }

}
