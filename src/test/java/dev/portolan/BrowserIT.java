package dev.portolan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The way of a reader through the site, in a real browser on the real jar.
class BrowserIT {
    private static final String CASE = "/cases/%E6%9F%90%E4%BA%91-%E5%B9%B3%E5%8F%B0";

    @TempDir
    static Path folder;
    static InstalledChromium chromium;
    static RunningPortolan portolan;
    BrowserContext context;
    final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void start() throws IOException {
        chromium = InstalledChromium.launch();
        RunningPortolan.project(folder);
        Files.createDirectories(folder.resolve("content/zh"));
        Files.writeString(folder.resolve("content/zh/zombies.md"), """
                ---
                title: 容器里的进程
                ---
                # 容器里的进程

                ## 僵尸进程

                容器里的 1 号进程没有回收子进程，就会留下僵尸进程。

                ```shell
                docker run --init busybox sleep 100
                docker run --rm -d --init --name a-name-that-does-not-fit-onto-any-screen busybox:1.37.0 sleep 10000 --env A=1 --env A=1 --env A=1 --env A=1 --env A=1 --env A=1 --env A=1 --env A=1 --env A=1 --env A=1 --env A=1 --env A=1
                ```
                """);
        Files.writeString(folder.resolve("content/adopters.md"), """
                | 公司 | 产品 | 环境 | 来源 | 用途 |
                |---|---|---|---|---|
                | 某云 | 平台 | 生产环境 | [演讲](https://example.org/talk) | big data |
                """);
        Files.writeString(folder.resolve("references/list.md"),
                "# Reading\n\n- [Probes](https://example.org/a) 2024\n");
        portolan = RunningPortolan.over(folder).ready();
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (portolan != null)
            portolan.close();
        if (chromium != null)
            chromium.close();
    }

    @BeforeEach
    void openAContext() {
        context = chromium.browser().newContext(new Browser.NewContextOptions().setLocale("zh-CN"));
    }

    @AfterEach
    void noPageComplained() {
        context.close();
        assertThat(complaints).as("console errors and blocked resources").isEmpty();
    }

    private Page open(String path) {
        var page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error"))
                complaints.add(message.text());
        });
        page.onPageError(complaints::add);
        page.navigate(portolan.address(path));
        return page;
    }

    @Test
    void leadsFromAQuestionToTheSectionThatAnswers() {
        var page = open("/");

        page.getByRole(AriaRole.SEARCHBOX).or(page.getByRole(AriaRole.COMBOBOX)).first().fill("僵尸进程");
        page.keyboard().press("Enter");

        assertThat(page.locator("mark").first()).containsText("僵尸进程");
        page.locator("main a[href*='/notes/zh/zombies']").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/notes/zh/zombies#.+"));
        assertThat(page.locator("[data-content-root] h2")).containsText("僵尸进程");
        assertThat(page.locator("[data-content-root] pre")).containsText("docker run --init");
    }

    @Test
    void suggestsWhileTyping() {
        var page = open("/");

        page.getByRole(AriaRole.SEARCHBOX).or(page.getByRole(AriaRole.COMBOBOX)).first().pressSequentially("僵");

        assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("僵尸进程");
    }

    @Test
    void speaksTheLanguageOfTheVisitorAndSwitches() {
        var page = open("/notes");
        assertThat(page.locator("html")).hasAttribute("lang", "zh");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("English")).click();

        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page).hasURL(portolan.address("/notes"));
    }

    @Test
    void worksWithoutScripts() {
        context.route("**/*.js", Route::abort);
        var page = open("/");

        page.locator("main input[name=q]").fill("readiness");
        page.keyboard().press("Enter");
        page.locator("main a[href*='/notes/probes#readiness']").first().click();

        assertThat(page.locator("#readiness")).isVisible();
        assertThat(complaints).allMatch(complaint -> complaint.contains("ERR_FAILED"));
        complaints.clear();
    }

    @Test
    void copiesCodeWithAButtonThatTheNoteItselfDoesNotHold() {
        var page = open("/notes/zh/zombies");

        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("复制"))).isVisible();
        assertThat(portolan.text("/notes/zh/zombies").split("data-content-root", 2)[1].split("</main>", 2)[0])
                .doesNotContain("<button");
    }

    @Test
    void searchesForTheWordsOfAnAddressThatDoesNotExist() {
        var page = context.newPage();

        var answer = page.navigate(portolan.address("/notes/readiness-probes"));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(page.locator("main a[href*='/notes/probes']").first()).isVisible();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search?q=readiness", "/search?q=&type=x", "/notes", "/notes/zh/zombies",
            "/practices", "/use-cases", "/use-cases/big-data", "/cases", CASE, "/cases/new", "/references", "/login",
            "/submissions/none", "/nothing"})
    void isOpenToAllInBothSchemesOfColours(String path) {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK))
            try (var visitor = chromium.browser().newContext(new Browser.NewContextOptions().setColorScheme(scheme)
                    .setViewportSize(scheme == ColorScheme.DARK ? 390 : 1280, 900))) {
                var page = visitor.newPage();
                page.navigate(portolan.address(path));

                assertThat(Barriers.of(page)).as(path + " " + scheme).isEmpty();
                assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
            }
    }

    @Test
    void theKeyboardReachesTheContentFirst() {
        var page = open("/notes/zh/zombies");

        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasClass("skip-link");
        assertThat(page.locator(":focus")).isInViewport();
        page.keyboard().press("Enter");

        assertThat(page.locator(":focus")).hasId("p-Main");
    }
}
