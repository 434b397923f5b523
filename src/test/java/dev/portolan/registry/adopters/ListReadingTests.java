package dev.portolan.registry.adopters;

import static dev.portolan.registry.adopters.Read.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListReadingTests {
    @Test
    void readsLinksWithProseBehindThem() {
        var reading = read("ADOPTERS.md", """
                * [Acme](https://acme.example) uses Widget in production.
                * [Beta][b] - testing
                * The [Gamma Times](https://gamma.example)

                [b]: https://beta.example/?a=1&amp;b=2
                """);

        assertThat(reading.adopters()).extracting(Adopter::company).containsExactly("Acme", "Beta", "Gamma Times");
        assertThat(reading.adopters()).extracting(Adopter::url).containsExactly("https://acme.example",
                "https://beta.example/?a=1&b=2", "https://gamma.example");
        assertThat(reading.adopters()).extracting(Adopter::environment).containsExactly("production", "testing", "");
    }

    @Test
    void endsANameAtADashAColonAVerbOrAnAddress() {
        var reading = read("ADOPTERS.md", """
                - **Acme**: everything
                - Beta Ltd. (https://beta.example) — PoC
                - Gamma, https://gamma.example
                - Delta Air uses it for ticketing: all of it
                - 小熊科技：在生产环境使用
                - 某某银行使用它管理集群
                - National Institute of Things (NIT)
                """);

        assertThat(reading.adopters()).extracting(Adopter::company).containsExactly("Acme", "Beta Ltd.", "Gamma",
                "Delta Air", "小熊科技", "某某银行", "National Institute of Things (NIT)");
        assertThat(reading.adopters()).extracting(Adopter::url).containsExactly("", "https://beta.example",
                "https://gamma.example", "", "", "", "");
    }

    @Test
    void readsNestedBulletsAsDetailsOfTheirItem() {
        var reading = read("ADOPTERS.md", """
                - Acme
                  - Official site: [en](https://acme.example/en), [cn](https://acme.example/cn)
                  - Environment: staging
                - [Beta](https://beta.example)
                  - Case study: [How we did it](https://blog.example)
                """);

        assertThat(reading.adopters()).extracting(Adopter::company).containsExactly("Acme", "Beta");
        assertThat(reading.adopters()).extracting(Adopter::url).containsExactly("https://acme.example/en",
                "https://beta.example");
        assertThat(reading.adopters()).extracting(Adopter::environment).containsExactly("staging", "");
    }

    @Test
    void readsGroupsOfCompanies() {
        var reading = read("ADOPTERS.md", """
                - Finance
                  - [A Bank](https://a.example)
                  - [B Bank](https://b.example)
                - In evaluation
                  - [C Shop](https://c.example)
                """);

        assertThat(reading.adopters()).extracting(Adopter::company).containsExactly("A Bank", "B Bank", "C Shop");
        assertThat(reading.adopters()).extracting(Adopter::environment).containsExactly("", "", "evaluation");
    }

    @Test
    void keepsTheSlogansOfLinksOutOfNames() {
        var reading = read("ADOPTERS.md", """
                1. [InExample - Things for everyone](https://in.example)
                """);

        assertThat(reading.adopters()).extracting(Adopter::company).containsExactly("InExample");
    }

    @Test
    void leavesInstructionsContentsAndLegendsOut() {
        var reading = read("ADOPTERS.md", """
                # Adopters

                - [The list](#the-list)

                1. Fork this repository
                2. Add your company
                3. Open a pull request

                * **Evaluation:** looking at it
                * **Production:** running it

                - Acme
                - Your company here
                """);

        assertThat(reading.adopters()).extracting(Adopter::company).containsExactly("Acme");
    }

    @Test
    void keepsAnonymousEntriesApart() {
        var brokers = """
                - a broker in ShangHai
                - a broker in ShangHai
                """;

        assertThat(read("USERS.md", brokers).adopters()).extracting(Adopter::company)
                .containsExactly("a broker in ShangHai", "a broker in ShangHai");
        assertThat(Read.leftOut("USERS.md", brokers))
                .containsExactly("2: 'a broker in ShangHai' stands in line 1, too; both are kept");
    }

    @Test
    void readsALinkThatASpaceKeepsFromBeingOne() {
        var reading = read("ADOPTERS.md", """
                * [Acme] (https://acme.example)
                * [Beta](https://beta.example)
                """);

        assertThat(reading.adopters()).extracting(Adopter::company).containsExactly("Acme", "Beta");
        assertThat(reading.adopters()).extracting(Adopter::url).containsExactly("https://acme.example",
                "https://beta.example");
    }
}
