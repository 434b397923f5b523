package dev.portolan.registry.adopters;

import static dev.portolan.registry.adopters.Read.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonDataTests {
    @Test
    void readsEntriesWhereverTheyAreNested() {
        var reading = read("adopters.json", """
                {
                  // people leave remarks
                  "adopters": [
                    {"name": "Acme", "url": "https://acme.example", "environment": "production",
                     "links": [{"title": "Blog", "url": "https://blog.example"}]},
                    {"category": "Retail", "items": [{"name": "Beta", "homepage_url": "https://beta.example"}]},
                  ]
                }
                """);

        assertThat(reading.adopters()).extracting(Adopter::company).containsExactly("Acme", "Beta");
        assertThat(reading.adopters()).extracting(Adopter::url).containsExactly("https://acme.example",
                "https://beta.example");
        assertThat(reading.adopters()).extracting(Adopter::line).containsExactly(4, 6);
    }

    @Test
    void namesTheLineThatIsNoJson() {
        assertThat(read("a.json", "[\n{]").notices()).extracting(AdopterReading.Notice::line).containsExactly(2);
    }
}
