package dev.portolan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/// What only shows on a real server: static files, and what never reaches a controller.
@SpringBootTest(classes = ServerTests.Frame.class, webEnvironment = WebEnvironment.RANDOM_PORT, properties = "management.endpoint.health.validate-group-membership=false")
class ServerTests {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void servesStaticFilesForGoodUnderTheirHash() throws Exception {
        var page = Jsoup.parse(get("/list").body());
        var links = Stream.concat(page.select("link[rel~=stylesheet|icon]").eachAttr("href").stream(),
                page.select("[src]").eachAttr("src").stream()).toList();

        assertThat(links).hasSizeGreaterThan(4).allMatch(link -> link.matches("/.+-[0-9a-f]{32}\\.(css|js|svg)"));
        for (String link : links) {
            assertThat(get(link).statusCode()).describedAs(link).isEqualTo(200);
            assertThat(get(link).headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
        }
    }

    @Test
    void keepsTheStyleSheetSmall() throws Exception {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(get("/css/portolan.css").body().getBytes(StandardCharsets.UTF_8));
        }

        assertThat(packed.size()).isLessThan(15 * 1024);
    }

    @ParameterizedTest
    @CsvSource({"/favicon.ico,image/x-icon", "/favicon.svg,image/svg+xml", "/css/portolan.css,text/css",
            "/js/suggestions.js,text/javascript",
            "/js/copy-buttons.js,text/javascript", "/js/wide-blocks.js,text/javascript",
            "/js/search-key.js,text/javascript"})
    void servesFilesByTheirType(String path, String type) throws Exception {
        var response = get(path);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
    }

    @ParameterizedTest
    @CsvSource({"/favicon.svg,200,no-cache", "/css/portolan.css,200,no-cache",
            "/css/portolan-00000000000000000000000000000000.css,404,no-store"})
    void keepsNothingElseForGood(String path, int status, String caching) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(status);
        assertThat(get(path).headers().firstValue("Cache-Control")).hasValue(caching);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/error", "/css/nothing.css", "/css/", "/css", "/templates/layout.html",
            "/messages.properties", "/application.properties"})
    void answersWhatDoesNotExistWithAPage(String path) throws Exception {
        var response = get(path);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(response.body()).contains("data-page-end");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%zz", "/list/%", "/%00", "/../../etc/passwd", "/css/..%2f..%2fapplication.properties",
            "/css/%2e%2e/%2e%2e/application.properties", "/css/..;/application.properties",
            "/\\..\\application.properties"})
    void neverLeavesItsFolders(String path) throws Exception {
        assertThat(raw("GET " + path + " HTTP/1.1")).matches("(?s)HTTP/1\\.1 40[04] .*").doesNotContain("spring.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/list?page=%zz", "/list?page=%ff%fe", "/api/list?page=%zz"})
    void refusesParametersThatCannotBeRead(String path) throws Exception {
        assertThat(raw("GET " + path + " HTTP/1.1")).startsWith("HTTP/1.1 40").doesNotContain("tomcat", "Parameter");
    }

    @Test
    void answersHeadAsGetWithoutABody() throws Exception {
        var response = raw("HEAD /list HTTP/1.1");

        assertThat(response).startsWith("HTTP/1.1 200 ").contains("text/html").doesNotContain("<html");
    }

    @Test
    void answersAWrongApiAddressWithProblemDetails() throws Exception {
        var response = get("/api/nothing");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /// For what a client would not send.
    private String raw(String requestLine) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write((requestLine + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @EnableAutoConfiguration(exclude = UserDetailsServiceAutoConfiguration.class)
    @ComponentScan(basePackages = {"dev.portolan.web",
            "dev.portolan.security"}, excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
    @Import(ListController.class)
    static class Frame {}
}
