package dev.portolan.registry;

import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;

/// A line of the summary ahead of a refused form: the input by the name that readers see, and what is wrong with it.
record RefusedField(String input, String label, String message) {
    private static final Pattern OF_SOURCE = Pattern.compile("sources\\[(\\d+)]\\.(title|url)");

    static RefusedField of(String field, String message, MessageSource messages, Locale locale) {
        return new RefusedField(inputOf(field), label(field, messages, locale), message);
    }

    /// Too many sources are mended at the first one.
    private static String inputOf(String field) {
        return field.equals("sources") ? "sources[0].url" : field;
    }

    private static String label(String field, MessageSource messages, Locale locale) {
        var source = OF_SOURCE.matcher(field);
        if (source.matches()) {
            int number = Integer.parseInt(source.group(1)) + 1;
            return messages.getMessage("registry.source." + source.group(2) + ".of", new Object[]{number}, locale);
        }
        return messages.getMessage("registry." + key(field), null, locale);
    }

    private static String key(String field) {
        return switch (field) {
            case "otherNames" -> "other-names";
            case "reason" -> "moderation.reason";
            default -> field;
        };
    }
}
