package dev.portolan.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoteAddressesTests {
    private final Handbook handbook = Handbook
            .of("README.md", "k8s/README.md", "k8s/pod/limits.md", "k8s/pod/README.md", "k8s/service.md",
                    "k8s/service/_index.md", "k8s/index/README.md", "k8s/net/dns/index.md", "k8s/net/Calico.md",
                    "k8s/页面/最佳 实践.md", "k8s/odd/50%.md", "k8s/odd/a.mdx", "other/net/dns.md")
            .with("k8s/long.md", """
                    # Long

                    ## 认证 {#auth}

                    ## Memory Limits
                    """);

    @ParameterizedTest
    @CsvSource({"limits.md, pod/limits", "./limits.md, pod/limits", "limits, pod/limits", "limits.html, pod/limits",
            "limits/, pod/limits", "README.md, pod/README", "., pod/README", "./, pod/README", "../pod/, pod/README",
            "index.html, pod/README", "../service.md, service", "../service, service", "../service/, service/_index",
            "../index/, index/README", "../net/dns, net/dns/index", "../net/dns/, net/dns/index",
            "../net/dns/index.html, net/dns/index", "../net/dns.md, net/dns/index", "../net/calico.md, net/Calico",
            "../%E9%A1%B5%E9%9D%A2/%E6%9C%80%E4%BD%B3%20%E5%AE%9E%E8%B7%B5.md, "
                    + "%E9%A1%B5%E9%9D%A2/%E6%9C%80%E4%BD%B3%20%E5%AE%9E%E8%B7%B5",
            "../odd/50%.md, odd/50%25", "../odd/50%25.md, odd/50%25", "../odd/a, odd/a.mdx", "../odd/a.mdx, odd/a.mdx",
            "../, README", "../README.md?plain=1, README"})
    void followsRelativeAddresses(String href, String path) {
        assertThat(handbook.link("k8s/pod/README", href)).hasValue("/notes/k8s/" + path);
    }

    @Test
    void leadsToTheTop() {
        assertThat(handbook.link("k8s/service", "../")).hasValue("/notes/README");
        assertThat(handbook.link("k8s/service", "/")).hasValue("/notes/README");
    }

    @ParameterizedTest
    @CsvSource({"/k8s/pod/limits.md, k8s/pod/limits", "/pod/limits.md, k8s/pod/limits", "/pod/, k8s/pod/README",
            "/zh/book/pod/limits/, k8s/pod/limits", "/book/limits/, k8s/pod/limits"})
    void followsAddressesFromTheTopOfWhateverSite(String href, String path) {
        assertThat(handbook.link("k8s/service", href)).hasValue("/notes/" + path);
    }

    @Test
    void followsAddressesWrittenForAPageInAFolderOfItsOwn() {
        assertThat(handbook.link("k8s/pod/limits", "../../service/")).hasValue("/notes/k8s/service/_index");
        assertThat(handbook.link("k8s/net/Calico", "../dns/")).hasValue("/notes/k8s/net/dns/index");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gone", "/gone", "../../../etc/passwd", "/book/net/dns/",
            "manifest.yaml", "%00", "pod/limits.md/extra", "javascript:alert(1)"})
    void leadsNowhereRatherThanAstray(String href) {
        assertThat(handbook.link("k8s/pod/README", href)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"long.md#memory-limits | #memory-limits",
            "long.md#Memory-Limits | #memory-limits",
            "long.md#auth | #%E8%AE%A4%E8%AF%81", "long.md#%20认证 | #%E8%AE%A4%E8%AF%81",
            "long.md#%E8%AE%A4%E8%AF%81 | #%E8%AE%A4%E8%AF%81", "long.md#Memory%20limits | #memory-limits",
            "long.md#gone | ''", "long.md | ''"})
    void keepsAFragmentThatAHeadingAnswersTo(String href, String fragment) {
        assertThat(handbook.link("k8s/service", href)).hasValue("/notes/k8s/long" + fragment);
    }

    @Test
    void keepsAFragmentOfTheNoteItself() {
        assertThat(handbook.link("k8s/service", "#认证")).hasValue("#%E8%AE%A4%E8%AF%81");
    }

    @ParameterizedTest
    @CsvSource({"gone.md, k8s/pod/gone", "../gone.md#x, k8s/gone", "../../../../gone.md, gone", "/gone.md, gone"})
    void keepsTheAddressOfANoteThatIsNotThere(String href, String path) {
        assertThat(handbook.link("k8s/pod/README", href)).hasValue("/notes/" + path);
    }

    @Test
    void findsImagesBesideTheNote(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("pod/limits"));
        Files.createDirectories(folder.resolve("images"));
        for (String image : new String[]{"pod/a b.png", "pod/limits/own.svg", "images/top.JPG", "pod/no.txt"})
            Files.writeString(folder.resolve(image), "x");
        var shelf = new Handbook(folder).with("pod/limits.md", "# Limits").shelf();
        var addresses = shelf.addresses(shelf.at("pod/limits").orElseThrow());

        assertThat(addresses.image("a%20b.png")).hasValue("/media/pod/a%20b.png");
        assertThat(addresses.image("./limits/own.svg")).hasValue("/media/pod/limits/own.svg");
        assertThat(addresses.image("own.svg")).hasValue("/media/pod/limits/own.svg");
        assertThat(addresses.image("../images/top.JPG")).hasValue("/media/images/top.JPG");
        assertThat(addresses.image("/images/top.JPG")).hasValue("/media/images/top.JPG");
        assertThat(addresses.link("/images/top.JPG")).hasValue("/media/images/top.JPG");
        assertThat(addresses.image("no.txt")).isEmpty();
        assertThat(addresses.image("gone.png")).isEmpty();
        assertThat(addresses.image("../../a.png")).isEmpty();
    }
}
