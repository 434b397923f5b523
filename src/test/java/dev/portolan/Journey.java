package dev.portolan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;

/// The real jar over the project's fixtures, and a real browser whose users read English.
record Journey(InstalledChromium chromium, RunningPortolan portolan) implements AutoCloseable {
    private static final String PASSWORD = "harbour master";

    static Journey start(Path folder) throws Exception {
        var chromium = InstalledChromium.launch();
        try {
            return new Journey(chromium, RunningPortolan
                    .over(RunningPortolan.project(folder), "--portolan.moderation.password=" + PASSWORD).ready());
        } catch (Exception | Error failed) {
            chromium.close();
            throw failed;
        }
    }

    BrowserContext user() {
        return chromium.browser().newContext(new Browser.NewContextOptions().setLocale("en-US"));
    }

    /// Asks for a page of the moderators, logs in and is there.
    void logIn(Page page, String path) {
        page.navigate(portolan.address(path));
        page.locator("[name=username]").fill("moderator");
        page.locator("[name=password]").fill(PASSWORD);
        page.locator("main button[type=submit]").click();
        assertThat(page).hasURL(portolan.address(path));
    }

    @Override
    public void close() {
        portolan.close();
        chromium.close();
    }
}
