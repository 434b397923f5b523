package dev.portolan.registry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.web.WrongField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftRulesTests {
    private static final String VALID = """
            {"company": "Acme", "product": "Shop", "environment": "production",
             "sources": [{"url": "https://example.org/acme"}]}""";

    @Test
    void takesWhatTheFormAsksFor() {
        var checked = check(VALID);

        assertThat(checked.errors()).isEmpty();
        assertThat(checked.content().environment()).isEqualTo(Environment.PRODUCTION);
        assertThat(checked.content().sources())
                .containsExactly(new CaseSource("", "https://example.org/acme"));
    }

    @Test
    void takesEverythingThatMayBeSaid() {
        var checked = check(VALID.replace("{\"company\"", """
                {"otherNames": ["AC"], "site": "https://acme.example", "industry": "Retail", "region": "Delft",
                 "since": "2019", "scale": "40 nodes", "infrastructure": "AWS", "contact": "m@example.org",
                 "consent": true, "company\""""));

        assertThat(checked.errors()).isEmpty();
        assertThat(checked.content().profile()).isEqualTo(new Profile(List.of("AC"), "https://acme.example", "Retail",
                "Delft", "2019", "40 nodes", "AWS"));
        assertThat(checked.submitter()).isEqualTo(new Draft.Submitter("m@example.org", true));
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        assertThat(fields("{}")).containsExactly("company", "product", "environment", "sources[0].url");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"\"company\": \" \u3000\"; company", "\"company\": \"\u200b\"; company",
            "\"company\": \"...\"; company", "\"company\": 5; company", "\"product\": null; product",
            "\"company\": \"\\ud800\"; company", "\"company\": \"a\\u202eb\"; company",
            "\"environment\": \"a\\nb\"; environment", "\"environment\": \"moon\"; environment",
            "\"category\": \"gardening\"; category",
            "\"remark\": \"\\u0007\"; remark", "\"sources\": []; sources[0].url", "\"sources\": 1; sources",
            "\"sources\": [{\"url\": \"ftp://example.org\"}]; sources[0].url",
            "\"sources\": [{\"url\": \"https://example.org\", \"title\": \"\\u202e\"}]; sources[0].title",
            "\"sources\": [{\"url\": \"https://example.org\", \"rel\": \"x\"}]; sources[0].rel",
            "\"technologies\": [\"ok\", \" \"]; technologies[1]", "\"approved\": true; approved",
            "\"change\": {}; change", "\"site\": \"acme\"; site", "\"site\": \"javascript:alert(1)\"; site",
            "\"otherNames\": [\"ok\", \"...\"]; otherNames[1]", "\"infrastructure\": [\"AWS\"]; infrastructure",
            "\"contact\": \"a\\nb\"; contact", "\"consent\": \"yes\"; consent"})
    void refusesAWrongFieldByItsName(String field, String named) {
        assertThat(fields(VALID.replace("{\"company\"", "{" + field + ", \"company\"").replace(duplicateOf(field), "")))
                .contains(named);
    }

    /// The valid field of the same name, taken out.
    private static String duplicateOf(String field) {
        if (field.startsWith("\"company\""))
            return ", \"company\": \"Acme\"";
        if (field.startsWith("\"product\""))
            return ", \"product\": \"Shop\"";
        if (field.startsWith("\"environment\""))
            return ", \"environment\": \"production\"";
        return field.startsWith("\"sources\"")
                ? ",\n \"sources\": [{\"url\": \"https://example.org/acme\"}]"
                : "\u0000";
    }

    @ParameterizedTest
    @CsvSource({"company, 200", "product, 200", "remark, 2000"})
    void countsCodePoints(String field, int most) {
        assertThat(fields(with(field, "\ud83d\ude80".repeat(most - 1) + "a"))).isEmpty();
        assertThat(fields(with(field, "\ud83d\ude80".repeat(most) + "a"))).containsExactly(field);
    }

    @Test
    void saysWhatWasTakenOut() {
        assertThat(check(with("company", "Ac\u200bme")).removed()).containsExactly("company: U+200B");
    }

    @Test
    void understandsACategoryInWords() {
        assertThat(check(with("category", "Machine Learning")).content().category()).isEqualTo("machine-learning");
    }

    private static String with(String field, String value) {
        var json = VALID.replaceFirst("\"" + field + "\": \"[^\"]*\"", "\"" + field + "\": \"" + value + "\"");
        return json.contains(value)
                ? json
                : VALID.replace("{\"company\"", "{\"%s\": \"%s\", \"company\""
                        .formatted(field, value));
    }

    private static List<String> fields(String json) {
        return check(json).errors().stream().map(WrongField::field).toList();
    }

    private static DraftRules.Checked check(String json) {
        return DraftRules.check(SentDraft.json(json, Draft.EMPTY));
    }
}
