package dev.portolan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class LabelsTests {
    @ParameterizedTest
    @CsvSource({"zh, topic, workloads, 工作负载", "en, topic, workloads, Workloads", "zh, topic, big-data, 大数据",
            "zh, topic, gardening, gardening", "zh, category, gardening, gardening"})
    void nameWhatIsKnownInTheVisitorsLanguage(Locale locale, String facet, String value, String label) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);

        assertThat(new Labels(messages, locale).of(facet, value)).isEqualTo(label);
    }
}
