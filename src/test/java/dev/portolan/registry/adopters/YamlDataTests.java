package dev.portolan.registry.adopters;

import static dev.portolan.registry.adopters.Read.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class YamlDataTests {
    @Test
    void readsAListOfEntries() {
        var reading = read("adopters.yaml", """
                # a remark
                - name: Acme
                  url: https://acme.example
                  components: [Operator]
                  environment: prod
                - name: Beta
                  reference: https://blog.example
                """);

        assertThat(reading.adopters()).extracting(Adopter::company).containsExactly("Acme", "Beta");
        assertThat(reading.adopters()).extracting(Adopter::url).containsExactly("https://acme.example",
                "https://blog.example");
        assertThat(reading.adopters()).extracting(Adopter::line).containsExactly(2, 6);
        assertThat(reading.adopters()).extracting(Adopter::environment).containsExactly("prod", "");
    }

    @Test
    void readsGroupsAndMereNames() {
        var reading = read("adopters.yml", """
                users:
                  finance:
                    - {org: Acme, site: "https://acme.example"}
                  retail:
                    - Beta
                    - Gamma
                """);

        assertThat(reading.adopters()).extracting(Adopter::company).containsExactly("Acme", "Beta", "Gamma");
    }

    @Test
    void readsEntriesUnderTheirNames() {
        var reading = read("adopters.yml", """
                Acme:
                  website: https://acme.example
                  stage: production
                Beta:
                  website: https://beta.example
                """);

        assertThat(reading.adopters()).extracting(Adopter::company).containsExactly("Acme", "Beta");
        assertThat(reading.adopters()).extracting(Adopter::url).containsExactly("https://acme.example",
                "https://beta.example");
    }

    @Test
    void namesTheLineThatIsNoYaml() {
        var reading = read("adopters.yml", """
                - name: Acme
                - name: "open
                """);

        assertThat(reading.notices()).extracting(AdopterReading.Notice::line).containsExactly(3);
    }

    @Test
    void readsOnceWhatAliasesRepeat() {
        var bomb = new StringBuilder("a0: &a0 {name: Acme, url: 'https://acme.example'}\n");
        for (int i = 1; i < 25; i++)
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));

        assertThat(read("a.yaml", bomb.toString()).adopters()).extracting(Adopter::company).containsExactly("Acme");
    }
}
