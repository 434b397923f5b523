package dev.portolan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

class MessagesTests {
    /// `#{key}` and `#{key(...)}`; keys that are put together (`#{${...}}`, `#{__...__}`) are rendered by other tests.
    private static final Pattern KEY = Pattern.compile("#\\{([a-zA-Z0-9.-]+)[(}]");

    private static final Predicate<String> NOTICE = Pattern.compile("notice(?:\\.[a-z-]+)+").asMatchPredicate();

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(messages("messages_zh.properties").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(messages("messages.properties").stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/messages.properties", "/messages_zh.properties"})
    void noKeyStandsTwice(String file) throws IOException {
        try (var in = MessagesTests.class.getResourceAsStream(file)) {
            var keys = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('='))).toList();

            assertThat(keys).doesNotHaveDuplicates();
        }
    }

    @Test
    void noMessageIsBlank() throws IOException {
        assertThat(messages("messages.properties").values()).doesNotContain("");
        assertThat(messages("messages_zh.properties").values()).doesNotContain("");
    }

    @Test
    void everyKeyOfATemplateExists() throws IOException {
        assertThat(keysOfTemplates()).isNotEmpty()
                .isSubsetOf(messages("messages.properties").stringPropertyNames());
    }

    /// In the code they stand as they are, never put together.
    @Test
    void everyNoticeOfTheCodeHasWordsAndNoWordsAreLeftOver() throws IOException {
        var keys = messages("messages.properties").stringPropertyNames().stream().filter(NOTICE).toList();

        assertThat(noticesOfTheCode()).isNotEmpty().containsExactlyInAnyOrderElementsOf(keys);
    }

    private static Set<String> noticesOfTheCode() throws IOException {
        var keys = new TreeSet<String>();
        for (Resource type : new PathMatchingResourcePatternResolver()
                .getResources("classpath*:dev/portolan/**/*.class"))
            for (var constant : ClassFile.of().parse(type.getContentAsByteArray()).constantPool())
                if (constant instanceof StringEntry text && NOTICE.test(text.stringValue()))
                    keys.add(text.stringValue());
        return keys;
    }

    private static Properties messages(String file) throws IOException {
        return PropertiesLoaderUtils
                .loadProperties(new EncodedResource(new ClassPathResource(file), StandardCharsets.UTF_8));
    }

    private static Set<String> keysOfTemplates() throws IOException {
        var keys = new TreeSet<String>();
        for (Resource template : new PathMatchingResourcePatternResolver()
                .getResources("classpath*:templates/**/*.html"))
            KEY.matcher(template.getContentAsString(StandardCharsets.UTF_8)).results()
                    .forEach(found -> keys.add(found.group(1)));
        return keys;
    }
}
