package dev.portolan.registry.adopters;

import static dev.portolan.registry.adopters.Read.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CsvDataTests {
    @Test
    void readsTitledColumns() {
        var reading = read("adopters.csv", """
                Company,Website,Stage,Notes
                "Acme, Inc.",https://acme.example,Production,"two
                lines"
                Beta,,Trial,
                """);

        assertThat(reading.adopters()).extracting(Adopter::company).containsExactly("Acme, Inc.", "Beta");
        assertThat(reading.adopters()).extracting(Adopter::url).containsExactly("https://acme.example", "");
        assertThat(reading.adopters()).extracting(Adopter::environment).containsExactly("Production", "Trial");
        assertThat(reading.adopters()).extracting(Adopter::line).containsExactly(2, 4);
    }

    @Test
    void readsOtherSeparators() {
        assertThat(read("a.tsv", "公司\t环境\n甲\t生产\n").adopters()).extracting(Adopter::environment)
                .containsExactly("生产");
    }

    @Test
    void namesARowWithoutACompany() {
        var reading = read("a.csv", "company,product\nAcme,Kubernetes\n,Nobody's\n");

        assertThat(reading.adopters()).extracting(Adopter::company).containsExactly("Acme");
        assertThat(reading.notices()).extracting(notice -> notice.line() + ": " + notice.message().english())
                .containsExactly("3: this row names no company");
    }

    @Test
    void takesNoTitleForASourceFromAColumnThatSaysNoMore() {
        assertThat(read("a.csv", "company,source,talk\nAcme,https://a.example/1,https://a.example/2\n").adopters())
                .flatExtracting(Adopter::evidence).extracting(Adopter.Evidence::title).containsExactly("", "talk");
    }

    @Test
    void namesALineOfTheFileForAQuoteThatIsNeverClosed() {
        assertThat(read("a.csv", "company\nAcme\n\"Beta\n").notices()).extracting(AdopterReading.Notice::line)
                .containsExactly(3);
    }
}
