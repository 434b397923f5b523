package dev.portolan.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class MediaControllerTests {
    @TempDir
    private Path folder;
    private Path content;
    private MockMvcTester mvc;

    @BeforeEach
    void layOut() throws IOException {
        content = Files.createDirectories(folder.resolve("content"));
        Files.createDirectories(content.resolve("图 片"));
        Files.writeString(content.resolve("图 片/a.png"), "png");
        Files.writeString(content.resolve("b.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        Files.writeString(content.resolve("note.md"), "# Note");
        Files.writeString(folder.resolve("secret.png"), "secret");
        Files.createSymbolicLink(content.resolve("out.png"), folder.resolve("secret.png"));
        Files.createSymbolicLink(content.resolve("in.png"), Path.of("图 片/a.png"));
        mvc = MockMvcTester.of(new MediaController(new Images(() -> content)));
    }

    @Test
    void servesAnImage() {
        assertThat(get("/media/%E5%9B%BE%20%E7%89%87/a.png")).hasStatusOk().hasContentType("image/png")
                .hasHeader("X-Content-Type-Options", "nosniff").bodyText().isEqualTo("png");
        assertThat(get("/media/in.png")).hasStatusOk();
    }

    @Test
    void letsAnSvgDoNothing() {
        assertThat(get("/media/b.svg")).hasStatusOk().hasContentType("image/svg+xml")
                .headers().hasValue("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
    }

    @Test
    void saysThatAnImageIsUnchanged() {
        var tag = Optional.ofNullable(get("/media/b.svg").getResponse().getHeader("ETag")).orElseThrow();

        assertThat(mvc.get().uri("/media/b.svg").header("If-None-Match", tag)).hasStatus(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/media/note.md", "/media/gone.png", "/media/out.png", "/media/../secret.png",
            "/media/%2e%2e/secret.png", "/media/..%2Fsecret.png", "/media/", "/media/a%00.png"})
    void servesNothingElse(String address) {
        assertThat(get(address)).hasStatus(404);
    }

    @Test
    void followsTheContentFolderWhenItIsSwapped() throws IOException {
        var link = folder.resolve("current");
        Files.createSymbolicLink(link, content);
        var swapped = MockMvcTester.of(new MediaController(new Images(() -> link)));
        assertThat(swapped.get().uri("/media/b.svg")).hasStatusOk();

        var next = Files.createDirectories(folder.resolve("next"));
        Files.writeString(next.resolve("c.svg"), "<svg/>");
        Files.delete(link);
        Files.createSymbolicLink(link, next);

        assertThat(swapped.get().uri("/media/c.svg")).hasStatusOk();
        assertThat(swapped.get().uri("/media/b.svg")).hasStatus(404);
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(URI.create(address)).exchange();
    }
}
