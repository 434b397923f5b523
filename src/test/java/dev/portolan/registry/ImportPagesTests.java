package dev.portolan.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

@WebMvcTest(ImportController.class)
@Import(RegistryWeb.class)
class ImportPagesTests {
    private static final UserRequestPostProcessor MONA = user("mona").roles("MODERATOR");

    @TempDir
    static Path folder;

    private final Cases cases;
    private final MockMvcTester mvc;

    ImportPagesTests(@Autowired WebApplicationContext context, @Autowired Cases cases) {
        this.cases = cases;
        mvc = MockMvcTester.from(context, builder -> builder.apply(springSecurity()).build());
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("portolan.data-dir", folder::toString);
    }

    @Test
    void showWhatAFileWouldChangeImportItWhenConfirmedAndTakeItBack() throws Exception {
        var preview = address(
                send("ADOPTERS.md", "# Adopters\n\n- [<b>Zork</b>](https://zork.example)\n- Your company\n"));

        var page = page(preview);
        assertThat(page.select("tbody th").eachText()).containsExactly("Zork");
        assertThat(page.select("#p-left-out ~ ul li").eachText()).singleElement().asString().startsWith("line 4");
        assertThat(companies()).isEmpty();

        assertThat(post(preview)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(companies()).containsExactly("Zork");
        assertThat(page("/moderation/imports").select("tbody th").eachText()).containsExactly("widget/ADOPTERS.md");

        assertThat(mvc.post().uri("/moderation/imports/back").param("file", "widget/ADOPTERS.md").with(MONA)
                .with(csrf()).exchange()).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(companies()).isEmpty();
        assertThat(page("/moderation/imports").select("#p-history ~ ol li").eachText()).hasSize(2)
                .allMatch(line -> line.contains("mona: "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', value = {
            "a.md ! # Adopters\\n\\n|Company|Link|来源|\\n|-|-|-|\\n|Zork|https://z.example/blog|[talk](https://t.example)|",
            "a.csv ! Company,Link,来源\\nZork,https://z.example/blog,https://t.example"})
    void importEveryColumnOfSourcesAsEvidence(String name, String text) throws Exception {
        post(address(send(name, text.replace("\\n", "\n"))));

        var zork = cases.all().iterator().next().content();
        assertThat(zork.sources()).extracting(CaseSource::url).containsExactly("https://z.example/blog",
                "https://t.example");
        assertThat(zork.profile().site()).isNull();
        mvc.post().uri("/moderation/imports/back").param("file", "widget/" + name).with(MONA).with(csrf()).exchange();
    }

    @Test
    void offerTheColumnsAndReadThemAsSaid() throws Exception {
        var preview = address(send("list.csv", "Kunde,Stufe\nZork,production\n"));

        assertThat(page(preview).select("label[for^=p-column]").eachText()).containsExactly("Kunde", "Stufe");
        var said = page(preview + "?title=Kunde&meaning=company&title=Stufe&meaning=environment");

        assertThat(said.select("select option[selected]").eachAttr("value")).containsExactly("company",
                "environment");
        assertThat(said.select("tbody tr").eachText()).containsExactly("2 Zork production");
        assertThat(said.select("form[method=post] input[name=meaning]").eachAttr("value"))
                .containsExactlyInAnyOrder("company", "environment");
    }

    @ParameterizedTest
    @CsvSource({"GB18030,云公司", "UTF-16LE,云公司", "windows-1252,Société Générale"})
    void sayWhenTheEncodingWasGuessed(String encoding, String company) throws Exception {
        var text = "# Adopters\n\n- [%s](https://cloud.example/)\n".formatted(company);

        var page = page(address(send("ADOPTERS.md", text.getBytes(Charset.forName(encoding)))));

        assertThat(page.select("tbody th").eachText()).containsExactly(company);
        assertThat(page.select(".notice-warn").text()).contains("ADOPTERS.md is not UTF-8 and was read as ");
    }

    @Test
    void sayNothingOfTheEncodingOfAGoodFile() throws Exception {
        assertThat(page(address(send("ADOPTERS.md", "# Adopters\n\n- [云公司](https://cloud.example/)\n")))
                .select(".notice-warn")).isEmpty();
    }

    @Test
    void readTheRestOfAFileWithDamagedBytes() throws Exception {
        var bytes = "# Adopters\n\n- [云公司](https://cloud.example)\n- [海公司](https://sea.example)\n"
                .getBytes(StandardCharsets.UTF_8);
        bytes[15] = (byte) 0xFF;

        var page = page(address(send("ADOPTERS.md", bytes)));

        assertThat(page.select("tbody th").eachText()).hasSize(2).last().isEqualTo("海公司");
        assertThat(page.select(".notice-warn").text()).contains("bytes were replaced in line 3;");
    }

    @Test
    void sayInChineseWhatIsLeftOut() throws Exception {
        for (var file : LeftOut.files().entrySet()) {
            var preview = address(send(file.getKey(), file.getValue()));
            var notices = page(preview, "zh").select("#p-left-out ~ ul li span:not(.meta)").eachText();

            assertThat(notices).as(file.getKey()).isNotEmpty()
                    .allSatisfy(notice -> assertThat(notice.replaceAll("“.*”", ""))
                            .doesNotContainPattern("[a-z]{2}|\\?\\?"));
        }
    }

    @ParameterizedTest
    @CsvSource({"en,image.md is no text", "zh,image.md 不是文本"})
    void refuseInTheReadersLanguageWhatIsNoText(String language, String words) throws Exception {
        var file = new MockMultipartFile("file", "image.md", null, new byte[]{'a', 0, 'b'});

        var refused = mvc.post().multipart().uri("/moderation/imports").file(file).header("Accept-Language", language)
                .with(MONA).with(csrf()).exchange();
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var page = Jsoup.parse(refused.getResponse().getContentAsString());
        assertThat(page.select("#" + page.select("#p-file[aria-invalid=true]").attr("aria-describedby")).text())
                .startsWith(words);
    }

    @Test
    void areForModeratorsWithATokenAlone() {
        var file = new MockMultipartFile("file", "a.md", null, new byte[]{'a'});

        assertThat(mvc.get().uri("/moderation/imports").exchange()).hasStatus4xxClientError();
        assertThat(mvc.post().multipart().uri("/moderation/imports").file(file).with(MONA).exchange())
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get().uri("/moderation/imports/none").with(MONA).exchange()).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult send(String name, String text) {
        return send(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private MvcTestResult send(String name, byte[] bytes) {
        var file = new MockMultipartFile("file", name, null, bytes);
        return mvc.post().multipart().uri("/moderation/imports").file(file).param("name", "widget").with(MONA)
                .with(csrf()).exchange();
    }

    private MvcTestResult post(String address) {
        return mvc.post().uri(address).with(MONA).with(csrf()).exchange();
    }

    private static String address(MvcTestResult sent) {
        assertThat(sent).hasStatus(HttpStatus.SEE_OTHER);
        return Objects.requireNonNull(sent.getResponse().getRedirectedUrl());
    }

    private Document page(String address) throws Exception {
        return page(address, "en");
    }

    private Document page(String address, String language) throws Exception {
        var result = mvc.get().uri(java.net.URI.create(address)).header("Accept-Language", language).with(MONA)
                .exchange();
        assertThat(result).hasStatusOk();
        return Jsoup.parse(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    private java.util.List<String> companies() {
        return cases.all().stream().map(entry -> entry.content().company()).toList();
    }
}
