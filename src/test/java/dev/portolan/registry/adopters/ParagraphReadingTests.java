package dev.portolan.registry.adopters;

import static dev.portolan.registry.adopters.Read.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphReadingTests {
    @Test
    void readsParagraphsThatStartWithABoldOrLinkedName() {
        var reading = read("ADOPTERS.md", """
                # Adopters

                These companies use it.

                **Acme:** Widget serves all of Acme in production.

                **[Beta](https://beta.example)** uses it for everything.

                **This is no name but a sentence; please feel free to write more!**
                """);

        assertThat(reading.adopters()).extracting(Adopter::company).containsExactly("Acme", "Beta");
        assertThat(reading.adopters()).extracting(Adopter::url).containsExactly("", "https://beta.example");
        assertThat(reading.adopters()).extracting(Adopter::environment).containsExactly("production", "");
    }

    @Test
    void takesOneParagraphAloneForAnIntroduction() {
        var reading = read("ADOPTERS.md", """
                **Widget** is a tool for widgets.

                - Acme
                """);

        assertThat(reading.adopters()).extracting(Adopter::company).containsExactly("Acme");
    }

    @Test
    void readsANameALine() {
        var reading = read("ADOPTERS.md", """
                ## The List

                Acme Song Content
                Beta Logic
                Company3 / Method Studios
                """);

        assertThat(reading.adopters()).extracting(Adopter::company).containsExactly("Acme Song Content", "Beta Logic",
                "Company3 / Method Studios");
    }

    @Test
    void saysWhichTextsNameNoCompany() {
        assertThat(Read.leftOut("ADOPTERS.md", """
                # Adopters

                These companies use it.

                **Acme:** Widget serves all of Acme in production.

                **[Beta](https://beta.example)** uses it for everything.

                Gamma and its partners have it in their shops, too.
                """)).containsExactly("3: this text starts with no company's name",
                "9: this text starts with no company's name");
        assertThat(Read.leftOut("ADOPTERS.md", "**Widget** is a tool for widgets.\n\n- Acme\n"))
                .containsExactly("1: this text alone is taken for an introduction");
    }
}
