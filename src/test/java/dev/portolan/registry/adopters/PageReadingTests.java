package dev.portolan.registry.adopters;

import static dev.portolan.registry.adopters.Read.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageReadingTests {
    @Test
    void readsTheOnePartOfALongFileThatIsAList() {
        var reading = read("README.md", """
                # Widget

                ## Install

                1. [Maven](https://maven.example)
                2. [Gradle](https://gradle.example)

                ## Who is using Widget?

                - [Acme](https://acme.example)

                ### Contributing

                - [Guide](https://guide.example)

                ## License

                - MIT
                """);

        assertThat(reading.adopters()).extracting(Adopter::company).containsExactly("Acme");
    }

    @Test
    void leavesPeopleOut() {
        var reading = read("USERS.md", """
                # Widget users

                ## Organizations

                | Organization | Usage |
                |---|---|
                | Acme | all |

                ## Individuals

                | Name | GitHub | Usage |
                |---|---|---|
                | Jane Doe | [@jane](https://github.com/jane) | fun |
                """);

        assertThat(reading.adopters()).extracting(Adopter::company).containsExactly("Acme");
    }

    @Test
    void readsHtmlWithItsLines() {
        var reading = read("users.html", """
                <html><head><title>Users</title></head><body>
                <nav><ul><li><a href="/">Home</a></li></ul></nav>
                <ul>
                <li><a href="https://acme.example">Acme &amp; Sons</a></li>
                <li>Beta - production</li>
                </ul></body></html>
                """);

        assertThat(reading.adopters()).extracting(Adopter::company).containsExactly("Acme & Sons", "Beta");
        assertThat(reading.adopters()).extracting(Adopter::line).containsExactly(4, 5);
        assertThat(reading.adopters()).extracting(Adopter::environment).containsExactly("", "production");
    }

    @Test
    void findsNoAdoptersInAReadmeThatHasNoListOfThem() {
        var reading = read("README.md", """
                # Widget

                ## Architecture

                Widget talks to everything.

                ## Releases

                - [1.2](https://widget.example/1.2)

                | Company | Use |
                |---|---|
                | Acme | Shop |
                """);

        assertThat(reading.adopters()).extracting(Adopter::company).containsExactly("Acme");
    }

    @Test
    void leavesOutWhatExplainsTheListAheadOfItsTitle() {
        var reading = read("ADOPTERS.md", """
                ### Adopter Types

                - End user: runs it
                - Vendor: ships it

                ### Widget Adopters

                - Acme
                """);

        assertThat(reading.adopters()).extracting(Adopter::company).containsExactly("Acme");
    }

    @Test
    void leavesOutHowTheListIsUpdated() {
        var reading = read("ADOPTERS.md", """
                # Adopters

                Choose one:

                - [Open a PR](https://widget.example/pulls) with a new line
                - [Open a new issue](https://widget.example/issues)

                ## Widget Adopters

                * [Acme](https://acme.example)
                """);

        assertThat(reading.adopters()).extracting(Adopter::company).containsExactly("Acme");
    }
}
