package dev.portolan.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.search.Hit;
import dev.portolan.search.Marked;
import dev.portolan.search.Marked.Part;
import dev.portolan.search.SearchDocument;
import dev.portolan.web.Address;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class HitViewTests {
    @Test
    void aReferenceNamesItsTopicsInTheReadersLanguage() {
        var reference = TinyIndex.document("reference", "r1", "A talk", "en", null, "topic", "scheduling");

        assertThat(snippet(reference, new Part("example.org · ", false), new Part("scheduling", true),
                new Part(" · workloads", false)))
                .isEqualTo("example.org · <mark>调度</mark> · workloads");
    }

    @Test
    void whatANoteSaysStaysAsItIs() {
        var note = TinyIndex.document("section", "n1", "A note", "en", null, "topic", "scheduling");

        assertThat(snippet(note, new Part("scheduling", false))).isEqualTo("scheduling");
    }

    private static String snippet(SearchDocument document, Part... parts) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        var hit = new Hit(document, Marked.plain(document.title()), Marked.plain(""), new Marked(List.of(parts)), 1,
                Hit.Match.ALL);
        return HitView.of(hit, false, Address.of("/search"), new Labels(messages, Locale.CHINESE)).snippet();
    }
}
