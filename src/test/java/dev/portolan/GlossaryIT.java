package dev.portolan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A team's own words on the real jar: from its file, and from what visitors searched for in vain.
class GlossaryIT {
    private static final String PASSWORD = "correct horse";

    @TempDir
    static Path folder;
    private static RunningPortolan portolan;

    @BeforeAll
    static void start() throws IOException {
        RunningPortolan.project(folder);
        portolan = RunningPortolan.over(folder, "--portolan.moderation.password=" + PASSWORD).ready();
    }

    @AfterAll
    static void stop() {
        portolan.close();
    }

    @Test
    void isInForceWhileRunningAndIsNoNote() throws IOException {
        assertThat(portolan.search("zeppelin")).contains("\"total\":0");

        var file = Files.writeString(folder.resolve("content/glossary.tsv"),
                "# ours\nno tab\n齐柏林\tzeppelin\treadinessProbe\n");
        RunningPortolan.await("the glossary", () -> portolan.search("zeppelin").contains("/notes/probes#readiness"));

        assertThat(portolan.search("齐柏林")).contains("/notes/probes#readiness");
        assertThat(portolan.text("/notes")).doesNotContain("glossary");
        assertThat(portolan.status("/notes/glossary.tsv")).isEqualTo(404);
        assertThat(portolan.log()).contains("content/glossary.tsv:2: has no tab");
        assertThat(portolan.text("/api/v1/suggest?q=zepp")).contains(
                "{\"text\":\"zeppelin\",\"url\":\"/search?q=zeppelin\",\"type\":\"term\"}");

        Files.delete(file);
        RunningPortolan.await("its end", () -> portolan.search("zeppelin").contains("\"total\":0"));
    }

    @Test
    void learnsFromASearchWithoutAnAnswer() {
        portolan.get("/search?q=Catamaran");
        portolan.get("/api/v1/search?q=catamaran");
        portolan.get("/api/v1/suggest?q=catama");

        assertThat(moderator("GET", "/api/v1/moderation/searches?state=open", ""))
                .contains("\"query\":\"catamaran\",\"times\":2");

        moderator("POST", "/api/v1/moderation/synonyms", "{\"term\":\"catamaran\",\"meaning\":\"traffic\"}");
        assertThat(portolan.search("catamaran")).contains("/notes/probes#readiness");
        assertThat(moderator("GET", "/api/v1/moderation/searches?state=open", "")).doesNotContain("catamaran");
        assertThat(portolan.status("/api/v1/moderation/searches")).isEqualTo(401);
    }

    @Test
    void takesNothingFromAnotherSiteThatABrowserSendsCredentialsWith() {
        var synonym = "{\"term\":\"felucca\",\"meaning\":\"traffic\"}";

        var sent = portolan.send("/api/v1/moderation/synonyms", request -> basic(request)
                .header("Sec-Fetch-Site", "cross-site").POST(BodyPublishers.ofString(synonym)));

        assertThat(sent.statusCode()).isEqualTo(403);
        assertThat(moderator("GET", "/api/v1/moderation/synonyms", "")).doesNotContain("felucca");
    }

    private static String moderator(String method, String path, String json) {
        return portolan.send(path, request -> basic(request).method(method, BodyPublishers.ofString(json))).body();
    }

    private static HttpRequest.Builder basic(HttpRequest.Builder request) {
        var credentials = Base64.getEncoder()
                .encodeToString(("moderator:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        return request.header("Authorization", "Basic " + credentials).header("Content-Type", "application/json");
    }
}
