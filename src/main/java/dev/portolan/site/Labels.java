package dev.portolan.site;

import java.util.Locale;
import org.springframework.context.MessageSource;

/// What values of facets are called in a language: those that Portolan knows have a message, all others speak
/// for themselves.
record Labels(MessageSource messages, Locale locale) {
    String of(String facet, String value) {
        var label = messages.getMessage(facet + "." + value, null, value, locale);
        return label == null ? value : label;
    }
}
