package dev.portolan.site;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;

/// What values of facets are called in a language: those that Portolan knows have a message, all others speak for
/// themselves. A topic may be a category of use.
record Labels(MessageSource messages, Locale locale) {
    String of(String facet, String value) {
        return known(facet, value).or(() -> facet.equals("topic") ? known("category", value) : Optional.empty())
                .orElse(value);
    }

    private Optional<String> known(String facet, String value) {
        return Optional.ofNullable(messages.getMessage(facet + "." + value, null, null, locale));
    }
}
