package dev.portolan;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// The browser that is installed on this machine. Without one, tests are skipped, but in CI they fail.
final class InstalledChromium implements AutoCloseable {
    private final Playwright playwright;
    private final Browser browser;

    private InstalledChromium(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(executable)
                .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-quic",
                        "--disable-background-networking", "--disable-component-update", "--disable-sync")));
    }

    static InstalledChromium launch() {
        var found = find();
        if ("true".equals(System.getenv("CI")))
            assertThat(found).as("a chromium on the PATH, which CI needs").isPresent();
        Assumptions.assumeTrue(found.isPresent(), "no chromium on the PATH: browser tests are skipped");
        return new InstalledChromium(found.orElseThrow());
    }

    private static Optional<Path> find() {
        var folders = Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator);
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable).findFirst();
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
