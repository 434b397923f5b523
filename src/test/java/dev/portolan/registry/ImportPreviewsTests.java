package dev.portolan.registry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.markdown.MarkdownReader;
import dev.portolan.registry.ImportPlan.Counts;
import dev.portolan.registry.adopters.AdopterFile;
import dev.portolan.registry.adopters.ColumnTitles;
import dev.portolan.sources.SourceText;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.web.server.ResponseStatusException;

class ImportPreviewsTests {
    @TempDir
    Path folder;
    private RegistryFixture registry;
    private Uploads uploads;
    private ImportPreviews previews;

    @BeforeEach
    void open() {
        registry = new RegistryFixture(folder);
        uploads = new Uploads(registry.database, Clock.fixed(RegistryFixture.NOW, ZoneOffset.UTC));
        previews = new ImportPreviews(registry.imports, registry.cases, new MarkdownReader());
    }

    @AfterEach
    void close() {
        registry.close();
    }

    @Test
    void showWhatAnUploadWouldChangeAndStoreNothing() {
        var id = uploads.keep("widget/ADOPTERS.md", text("# Adopters\n\n- Acme\n- Your company here\n"), "mona");

        var preview = previews.of(uploads.byId(id), ColumnTitles.AS_WRITTEN);

        assertThat(preview.report().plan().counts()).isEqualTo(new Counts(1, 0, 0, 0));
        assertThat(preview.leftOut()).extracting(notice -> notice.line()).containsExactly(4);
        assertThat(registry.cases.all()).isEmpty();
    }

    @Test
    void readColumnsAsSomebodySays() {
        var id = uploads.keep("list.csv", text("Kunde,Plattform,Stufe\nAcme,Shop,production\n"), "mona");
        var upload = uploads.byId(id);

        var titles = new ColumnTitles(Map.of("Kunde", "company", "Plattform", "product", "Stufe", "environment"));
        var preview = previews.of(upload, titles);

        assertThat(preview.columns()).containsExactly(Map.entry("Kunde", "company"),
                Map.entry("Plattform", "product"), Map.entry("Stufe", "environment"));
        assertThat(preview.added().getFirst().content()).extracting(CaseContent::title, CaseContent::environment)
                .containsExactly("Acme · Shop", Environment.PRODUCTION);
    }

    @Test
    void keepWhatWasNoticedOfTheEncoding() {
        var text = SourceText.decode("云公司".getBytes(Charset.forName("GB18030")));

        assertThat(uploads.byId(uploads.keep("a.md", text, "mona")).notice()).isNotNull().isEqualTo(text.notice());
    }

    @Test
    void haveANoticeOfEachKind() throws IOException {
        var kinds = PropertiesLoaderUtils.loadAllProperties("messages.properties").stringPropertyNames().stream()
                .filter(key -> key.startsWith("notice.adopters.")).toList();

        assertThat(LeftOut.files().entrySet().stream()
                .flatMap(file -> new AdopterFile(new MarkdownReader()).read(file.getKey(), file.getValue()).notices()
                        .stream())
                .map(notice -> notice.message().key())).containsAll(kinds);
    }

    @Test
    void areGoneWithTheirUpload() {
        var id = uploads.keep("list.csv", text("Company\nAcme\n"), "mona");

        uploads.forget(id);

        org.assertj.core.api.Assertions.assertThatExceptionOfType(ResponseStatusException.class)
                .isThrownBy(() -> uploads.byId(id));
    }

    private static SourceText text(String text) {
        return SourceText.decode(text.getBytes(StandardCharsets.UTF_8));
    }
}
