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
    void leavesOutALineOfTenMegabytesAlone() {
        var reading = read("a.md",
                "# Users\n- [Acme](https://acme.example)\n- " + "x".repeat(10_000_000)
                        + "\n- [Beta](https://b.example)\n");

        assertThat(reading.adopters()).extracting(Adopter::company).containsExactly("Acme", "Beta");
        assertThat(reading.adopters()).extracting(Adopter::line).containsExactly(2, 4);
        assertThat(reading.notices()).extracting(AdopterReading.Notice::line).containsExactly(3);
    }

    @Test
    void readsTheRowsBehindOneThatIsTooLong() {
        var reading = read("a.md", "| Company | Stage |\n|-|-|\n| Acme | prod |\n| " + "x".repeat(20_000)
                + " | prod |\n| Beta | test |\n");

        assertThat(reading.adopters()).extracting(Adopter::company).containsExactly("Acme", "Beta");
        assertThat(reading.notices()).extracting(AdopterReading.Notice::line).containsExactly(4);
    }

    @Test
    void readsOnceWhatAliasesInYamlRepeat() {
        var bomb = new StringBuilder("a0: &a0 [{name: Acme, url: https://acme.example}]\n");
        for (int i = 1; i < 40; i++)
            bomb.append("a%1$d: &a%1$d [%2$s]\n".formatted(i, "*a%d, ".formatted(i - 1).repeat(9) + "*a" + (i - 1)));

        assertThat(read("a.yaml", bomb.toString()).adopters()).hasSizeLessThan(2);
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
