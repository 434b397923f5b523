package dev.portolan.registry;

import dev.portolan.web.WrongField;
import dev.portolan.words.Category;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// What is wrong with a form's fields, in the reader's language, for the form to show beside each.
@Component
class FieldMessages {
    /// Inputs that are folded away at first.
    private static final Set<String> FURTHER = Set.of("technologies", "infrastructure", "scale", "since", "industry",
            "region", "otherNames", "site");

    private final MessageSource messages;

    FieldMessages(MessageSource messages) {
        this.messages = messages;
    }

    String of(WrongField error, Locale locale) {
        return messages.getMessage(error.message(), locale);
    }

    /// A form has one input for all names of a kind.
    private static String input(String field) {
        return field.replaceFirst("^(technologies|otherNames)\\[.*", "$1");
    }

    /// Puts the draft and its errors where the form's template looks for them.
    void show(Draft draft, List<WrongField> errors, Locale locale, Model model) {
        Map<String, String> byField = new LinkedHashMap<>();
        errors.forEach(error -> byField.putIfAbsent(input(error.field()), of(error, locale)));
        model.addAttribute("draft", draft);
        model.addAttribute("errors", byField);
        model.addAttribute("refused", byField.entrySet().stream()
                .map(error -> RefusedField.of(error.getKey(), error.getValue(), messages, locale)).toList());
        model.addAttribute("showsMore", !draft.profile().isEmpty() || !draft.technologies().isEmpty()
                || byField.keySet().stream().anyMatch(FURTHER::contains));
        model.addAttribute("categories", Category.all());
        model.addAttribute("environments", Environment.values());
    }
}
