package dev.portolan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The way of another project's adopter file into the list of cases and out again, in a real browser on the real jar.
class ImportJourneyIT {
    private static final String LIST = """
            # Who uses Widget

            | Kunde | Stufe | Website |
            |---|---|---|
            | Kranwerk Delft | Production | https://kranwerk.example |
            | Your company | | |
            | Seehafen Kiel | PoC | https://seehafen.example |
            """;

    @TempDir
    Path folder;
    Journey journey;
    RunningPortolan portolan;
    Page page;

    @BeforeEach
    void start() throws Exception {
        journey = Journey.start(folder);
        portolan = journey.portolan();
        page = journey.user().newPage();
        journey.logIn(page, "/moderation/imports");
    }

    @AfterEach
    void stop() {
        if (journey != null)
            journey.close();
    }

    @Test
    void leadsFromAnUploadOverThePreviewToTheListAndBack() {
        upload("ADOPTERS.md", LIST.getBytes(StandardCharsets.UTF_8));

        assertThat(page).hasURL(Pattern.compile(".*/moderation/imports/.+"));
        assertThat(page.locator("section[aria-labelledby=p-left-out]")).containsText("line 6");
        assertThat(page.locator("section[aria-labelledby=p-left-out]")).containsText("placeholder");
        assertThat(Barriers.of(page)).isEmpty();
        assertThat(portolan.text("/api/v1/cases")).doesNotContain("Kranwerk");

        sayWhatTheStageIs();
        press("Import it");

        assertThat(page.locator("tbody th")).containsText("Widget/ADOPTERS.md");
        assertThat(Barriers.of(page)).isEmpty();
        RunningPortolan.await("the case is found",
                () -> portolan.finds("Kranwerk", answer -> answer.contains("\"/cases/")));
        assertThat(portolan.text("/cases?environment=evaluation")).contains("Seehafen Kiel");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take back Widget/ADOPTERS.md")).click();

        assertThat(page.locator("section[aria-labelledby=p-history]")).containsText("took back Widget/ADOPTERS.md");
        assertThat(portolan.text("/api/v1/cases")).doesNotContain("Kranwerk");
    }

    @Test
    void saysOnThePageWhatCannotBeRead() {
        upload("logo.md", new byte[]{'a', 0, 'b'});

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("logo.md is no text");
        assertThat(Barriers.of(page)).isEmpty();
    }

    private void sayWhatTheStageIs() {
        page.getByLabel("Stufe").selectOption("environment");
        press("Update the preview");
        assertThat(page.getByLabel("Stufe")).hasValue("environment");
        assertThat(
                page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("New")).locator("tbody tr").last())
                .containsText("PoC");
    }

    private void upload(String name, byte[] bytes) {
        page.navigate(portolan.address("/moderation/imports"));
        page.locator("input[type=file]").setInputFiles(new FilePayload(name, "text/plain", bytes));
        page.locator("input[name=name]").fill("Widget");
        press("Show what is in it");
    }

    private void press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
    }
}
