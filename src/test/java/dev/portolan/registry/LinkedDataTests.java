package dev.portolan.registry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.sources.SourcePath;
import dev.portolan.web.SiteSettings;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class LinkedDataTests {
    private static final String EVIL = "</script><script>alert(1)</script><!--";

    @Test
    void staysInsideItsElementWhateverACaseIsCalled() {
        var json = new LinkedData(new SiteSettings("https://portolan.example", null)).of(listed(EVIL)).orElseThrow();

        var page = Jsoup.parse("<script type=application/ld+json>" + json + "</script><p>after");
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("p").text()).isEqualTo("after");
        var read = JsonMapper.shared().readTree(page.selectFirst("script").data());
        assertThat(read.at("/about/name").stringValue()).isEqualTo(EVIL);
        assertThat(read.get("url").stringValue()).isEqualTo("https://portolan.example/cases/x");
        assertThat(read.at("/citation/0/url").stringValue()).isEqualTo("https://example.org/a");
    }

    @Test
    void needsAPublicAddress() {
        assertThat(new LinkedData(new SiteSettings(null, null)).of(listed("Acme"))).isEmpty();
    }

    private static AdopterCase listed(String company) {
        var content = new CaseContent(company, "Shop", "production", null, List.of("Helm"), Profile.UNKNOWN,
                List.of(new CaseSource("", "https://example.org/a")), "");
        return new AdopterCase("x", "x",
                List.of(new AdopterCase.Mention(CaseFile.of(SourcePath.content("adopters.md")), 3, Tables.MODIFIED,
                        content)),
                null, Standing.UNCHECKED, null);
    }
}
