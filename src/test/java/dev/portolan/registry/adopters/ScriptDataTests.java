package dev.portolan.registry.adopters;

import static dev.portolan.registry.adopters.Read.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScriptDataTests {
    @Test
    void readsTheLiteralsOfAModule() {
        var reading = read("adopters.ts", """
                import logo from './x.png';
                /** { name: 'Sample Corporation' } */
                interface Adopter { name: string; url?: string }
                const adopters: Adopter[] = [
                  // { name: 'Left out' },
                  { name: 'Acme ' + 'Two', url: `https://acme.example`, logo: require('./a.png').default,
                    description: <Text>Don't</Text> },
                  { image: useBaseUrl('img/x'), name: "Bee's", website: 'https://bee.example', },
                ];
                export default function List() { return adopters.map((a) => { return <a href={a.url}>{a.name}</a>; }); }
                """);

        assertThat(reading.adopters()).extracting(Adopter::company).containsExactly("Acme Two", "Bee's");
        assertThat(reading.adopters()).extracting(Adopter::url).containsExactly("https://acme.example",
                "https://bee.example");
        assertThat(reading.adopters()).extracting(Adopter::line).containsExactly(6, 8);
    }

    @Test
    void endsOnBracketsThatDoNotMatch() {
        for (String text : new String[]{"[ } ]", "{ a: ] }", "[[[", "x = { name: 'Acme'", "[)(]{)", "{ a: ( }", "'"})
            assertThat(read("a.js", text).adopters()).as(text).hasSizeLessThan(2);
    }

    @Test
    void refusesWhatIsNestedTooDeep() {
        assertThat(read("a.js", "[".repeat(100_000)).notices()).hasSize(1);
    }
}
