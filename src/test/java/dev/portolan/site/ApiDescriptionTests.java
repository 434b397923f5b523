package dev.portolan.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.search.SearchIndex;
import org.junit.jupiter.api.Test;
import org.springdoc.core.configuration.SpringDocConfiguration;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.webmvc.core.configuration.SpringDocWebMvcConfiguration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebMvcTest(SearchApi.class)
@Import({SiteConfiguration.class, ApiDescription.class})
@ImportAutoConfiguration({SpringDocConfiguration.class, SpringDocConfigProperties.class,
        SpringDocWebMvcConfiguration.class})
class ApiDescriptionTests {
    @Autowired
    private MockMvcTester mvc;
    @MockitoBean
    private SearchIndex index;

    @Test
    void describesTheApiWithoutNamingTheHostThatWasAskedFor() {
        var description = mvc.get().uri("/v3/api-docs").header("Host", "evil.example").exchange();

        assertThat(description).hasStatusOk().hasContentType(MediaType.APPLICATION_JSON);
        assertThat(description).bodyText().doesNotContain("evil.example", "localhost");
        assertThat(description).bodyJson().extractingPath("$.info.title").isEqualTo("Portolan");
        assertThat(description).bodyJson().extractingPath("$.paths['/api/v1/search'].get.parameters[*].name").asArray()
                .containsExactly("q", "type", "topic", "category", "lang", "environment", "sort", "page", "size",
                        "group", "explain", "literal");
        assertThat(description).bodyJson().extractingPath("$.paths['/api/v1/suggest'].get.responses").asMap()
                .containsKeys("200", "400", "503");
    }
}
