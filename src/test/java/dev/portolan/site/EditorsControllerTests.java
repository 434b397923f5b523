package dev.portolan.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

import dev.portolan.intake.Intake;
import dev.portolan.intake.Problem;
import dev.portolan.intake.ProblemSource;
import dev.portolan.intake.Problems;
import dev.portolan.messages.Message;
import dev.portolan.sources.SourcePath;
import dev.portolan.start.Version;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebMvcTest(EditorsController.class)
class EditorsControllerTests {
    private static final SourcePath A = SourcePath.content("a.md");
    private static final SourcePath B = SourcePath.content("b.md");

    @Autowired
    private MockMvcTester mvc;
    @MockitoBean
    private Intake intake;
    @MockitoBean
    private Problems problems;
    @MockitoBean
    private ProblemSource deadLinks;

    @BeforeEach
    void readFiftyFiles() {
        given(intake.status()).willReturn(new Intake.Status(true, Instant.parse("2026-11-24T08:00:59Z"), 50, "c0ffee"));
    }

    @Test
    void saysWhenTheFoldersWereReadAndHowMuchTheyHold() throws Exception {
        assertThat(page("").select("dd").eachText()).containsExactly(Version.number(), "c0ffee",
                "2026-11-24 08:00 UTC", "50", "0", "0");
        assertThat(page("").select(".notice-good")).hasSize(1);
    }

    @Test
    void saysNothingOfACommitOutsideOfARepository() throws Exception {
        given(intake.status()).willReturn(new Intake.Status(true, null, 50, null));

        assertThat(page("").select("dd").eachText()).containsExactly(Version.number(), "Not yet", "50", "0", "0");
    }

    @Test
    void showsFilesThatAreNotReadAheadOfEverythingElse() throws Exception {
        var unreadable = new Problem(B, 0, Message.of("notice.sources.no-file"));
        given(problems.refused()).willReturn(List.of(unreadable));
        given(problems.all())
                .willReturn(List.of(new Problem(A, 12, Message.of("notice.table.no-company")), unreadable));
        given(deadLinks.problems()).willReturn(List.of(deadLink("x.md", 3)));

        var page = page("");

        assertThat(page.select("tbody tr").eachText()).containsExactly("content/b.md Not read is no file",
                "content/a.md:3 the link to 'x.md' leads nowhere",
                "content/a.md:12 this row names no company and was left out");
        assertThat(page.select("dd").eachText().getLast()).isEqualTo("3");
        assertThat(page.select(".notice-warn").text()).startsWith("1 file");
    }

    @Test
    void goesPageByPageThroughManyProblems() throws Exception {
        given(problems.all()).willReturn(
                IntStream.rangeClosed(1, 101).mapToObj(line -> deadLink("x.md", line)).toList());

        assertThat(page("").select("tbody tr")).hasSize(100);
        assertThat(page("?page=2").select("tbody th").eachText()).containsExactly("content/a.md:101");
    }

    @Test
    void saysWhatIsWrongInTheReadersLanguage() {
        given(problems.all()).willReturn(List.of(deadLink("pod/x.md", 1)));

        assertThat(mvc.get().uri("/moderation/content").header("Accept-Language", "zh")).bodyText()
                .contains("链接“pod/x.md”已失效，找不到它指向的内容");
    }

    @Test
    void showsProblemsAsText() throws Exception {
        given(problems.all()).willReturn(List.of(deadLink("<script>alert(1)</script>", 1)));

        assertThat(page("").select("tbody script")).isEmpty();
        assertThat(page("").select("tbody td").text())
                .isEqualTo("the link to '<script>alert(1)</script>' leads nowhere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void saysEverythingInBothLanguages(String language) throws Exception {
        given(intake.status()).willReturn(new Intake.Status(false, null, 0, null));
        given(problems.refused())
                .willReturn(List.of(deadLink("x.md", 1), new Problem(B, 0, Message.of("notice.sources.no-file"))));

        assertThat(mvc.get().uri("/moderation/content").header("Accept-Language", language)).hasStatusOk().bodyText()
                .contains("<html lang=\"" + language + "\"").doesNotContain("??");
    }

    private static Problem deadLink(String href, int line) {
        return new Problem(A, line, Message.of("notice.library.dead-link", href));
    }

    private Document page(String query) throws Exception {
        return Jsoup.parse(mvc.get().uri("/moderation/content" + query).header("Accept-Language", "en").exchange()
                .getResponse().getContentAsString());
    }
}
