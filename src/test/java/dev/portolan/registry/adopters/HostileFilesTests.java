package dev.portolan.registry.adopters;

import static dev.portolan.registry.adopters.Read.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HostileFilesTests {
    @Test
    void takesMarkupInNamesForText() {
        var reading = read("a.md",
                "| Company | Stage |\n|-|-|\n| <script>alert(1)</script>Acme<b onclick=x> | prod |\n");

        assertThat(reading.adopters()).extracting(Adopter::company).containsExactly("alert(1)Acme");
    }

    @Test
    void linksNowhereButToTheWeb() {
        var reading = read("a.md", "- [Acme](javascript:alert)\n- [Beta](mailto:b@beta.example)\n");

        assertThat(reading.adopters()).extracting(Adopter::url).containsExactly("", "");
    }

    @Test
    void refusesALineOfTenMegabytesWithItsNumber() {
        var reading = read("a.md", "# Users\n- " + "x".repeat(10_000_000));

        assertThat(reading.notices()).extracting(AdopterReading.Notice::line).containsExactly(2);
    }

    @Test
    void refusesDataThatIsNestedTooDeep() {
        assertThat(read("a.json", "[".repeat(10_000)).notices()).hasSize(1);
        assertThat(read("a.yaml", "[".repeat(10_000)).notices()).hasSize(1);
    }

    @Test
    void makesNothingOfATagInYaml() {
        var reading = read("a.yaml", "- name: Acme\n- name: !!javax.script.ScriptEngineManager [x]\n");

        assertThat(reading.adopters()).isEmpty();
        assertThat(reading.notices()).extracting(AdopterReading.Notice::line).containsExactly(2);
    }
}
