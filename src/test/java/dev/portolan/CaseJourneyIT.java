package dev.portolan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The way of a case, from a visitor's form to everybody's search, in a real browser on the real jar.
class CaseJourneyIT {
    @TempDir
    Path folder;
    Journey journey;
    RunningPortolan portolan;
    BrowserContext visitor;
    BrowserContext moderator;

    @BeforeEach
    void start() throws Exception {
        journey = Journey.start(folder);
        portolan = journey.portolan();
        visitor = journey.user();
        moderator = journey.user();
    }

    @AfterEach
    void stop() {
        if (journey != null)
            journey.close();
    }

    @Test
    void leadsFromTheFormOverTheModeratorToEverybodysSearch() {
        var tracking = submit();
        assertThat(tracking.locator("main")).containsText("Received");
        assertThat(portolan.search("Rotterdam")).doesNotContain("Harbour works");

        logIn();
        approve();

        RunningPortolan.await("the case is found",
                () -> portolan.finds("Rotterdam", answer -> answer.contains("\"/cases/")));
        tracking.reload();
        assertThat(tracking.locator("main")).containsText("Approved");
        tracking.navigate(portolan.address("/cases?q=Rotterdam"));
        tracking.locator("main a[href^='/cases/']").getByText("Harbour works").first().click();
        assertThat(tracking.locator("main")).containsText("Rotterdam");
        assertThat(tracking.locator("main a[href='https://example.org/rotterdam']").first())
                .hasAttribute("rel", Pattern.compile(".*nofollow.*"));
        assertThat(portolan.text("/api/v1/cases.csv")).contains("Rotterdam");
        assertThat(portolan.text("/use-cases/big-data")).contains("Rotterdam");
    }

    @Test
    void namesEveryWrongFieldAndKeepsWhatWasTyped() {
        var page = visitor.newPage();
        page.navigate(portolan.address("/cases/new"));
        page.locator("[name=product]").fill("Berth planner");
        page.locator("[name='sources[0].url']").fill("javascript:alert(1)");
        page.locator("form[action='/submissions']").evaluate("form => { form.noValidate = true }");

        page.locator("form[action='/submissions'] button[type=submit]").last().click();

        assertThat(page.locator("[name=company][aria-invalid=true]")).isVisible();
        assertThat(page.locator("[name='sources[0].url'][aria-invalid=true]")).isVisible();
        assertThat(page.locator("[name=product]")).hasValue("Berth planner");
        assertThat(Barriers.of(page)).isEmpty();
    }

    private Page submit() {
        var page = visitor.newPage();
        page.navigate(portolan.address("/cases/new"));
        page.locator("[name=company]").fill("Harbour works of Rotterdam");
        page.locator("[name=product]").fill("Berth planner");
        page.locator("form[action='/submissions'] [name=environment]").fill("production");
        page.locator("form[action='/submissions'] [name=category]").selectOption("big-data");
        page.locator("[name='sources[0].url']").fill("https://example.org/rotterdam");
        page.locator("form[action='/submissions'] button[type=submit]").last().click();
        assertThat(page).hasURL(Pattern.compile(".*/submissions/.+"));
        assertThat(Barriers.of(page)).isEmpty();
        return page;
    }

    private void logIn() {
        var page = moderator.newPage();
        journey.logIn(page, "/moderation");
        assertThat(page.locator("main")).containsText("Harbour works of Rotterdam");
    }

    private void approve() {
        var page = moderator.newPage();
        page.navigate(portolan.address("/moderation"));
        assertThat(Barriers.of(page)).isEmpty();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Harbour works"))).first()
                .click();
        assertThat(Barriers.of(page)).isEmpty();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Approve")).click();
        assertThat(page.locator("main")).containsText("approved",
                new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions().setIgnoreCase(true));
    }
}
