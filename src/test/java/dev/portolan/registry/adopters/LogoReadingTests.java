package dev.portolan.registry.adopters;

import static dev.portolan.registry.adopters.Read.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LogoReadingTests {
    @Test
    void readsLogosOneBehindTheOther() {
        var reading = read("USERS.md", """
                ### Known Users

                ![Acme](a.png)
                ![小熊](b.png)
                [![Beta logo](c.png)](https://beta.example)
                ![](d.png)
                """);

        assertThat(reading.adopters()).extracting(Adopter::company).containsExactly("Acme", "小熊", "Beta");
        assertThat(reading.adopters()).extracting(Adopter::url).containsExactly("", "", "https://beta.example");
        assertThat(reading.adopters()).extracting(Adopter::line).containsExactly(3, 4, 5);
        assertThat(reading.notices()).extracting(AdopterReading.Notice::line).containsExactly(6);
    }

    @Test
    void takesNoBadgeForALogo() {
        var reading = read("README.md", """
                # Widget

                [![build](https://img.shields.io/badge/build-passing-green)](https://x.example/ci) ![cov](https://codecov.io/x.svg)

                ## Who uses Widget

                <a href="https://a.example"><img alt="Acme" src="a.png"></a>&nbsp;
                <a href="https://b.example"><img alt="Beta" src="b.png"></a>
                """);

        assertThat(reading.adopters()).extracting(Adopter::company).containsExactly("Acme", "Beta");
    }

}
