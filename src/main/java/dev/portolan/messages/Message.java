package dev.portolan.messages;

import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;

/// A sentence, ahead of the language in which it is read.
///
/// @param key
///            of its words
/// @param values
///            names, addresses, numbers: they stand in every language as they are here
/// @param detail
///            stands behind the values, in the language of the whole; null: none
@JsonIncludeProperties({"key", "values", "detail"})
public record Message(String key, List<String> values,
        @Nullable Message detail) implements MessageSourceResolvable {
    public Message {
        values = List.copyOf(values);
    }

    public static Message of(String key, Object... values) {
        return new Message(key, Arrays.stream(values).map(String::valueOf).toList(), null);
    }

    public Message with(Message detail) {
        return new Message(key, values, detail);
    }

    /// With its values made fit for where they are shown.
    public Message cleaned(UnaryOperator<String> cleaning) {
        return new Message(key, values.stream().map(cleaning).toList(),
                detail == null ? null : detail.cleaned(cleaning));
    }

    /// As the command line and the log say it; needs no application.
    public String english() {
        var words = ResourceBundle.getBundle("messages", Locale.ROOT).getString(key);
        var filledIn = Stream.concat(values.stream(), Stream.ofNullable(detail).map(Message::english)).toArray();
        // with nothing to fill in they are no pattern: so Spring reads them for pages
        return filledIn.length == 0 ? words : new MessageFormat(words, Locale.ENGLISH).format(filledIn);
    }

    @Override
    public String[] getCodes() {
        return new String[]{key};
    }

    @Override
    public Object[] getArguments() {
        return Stream.concat(values.stream(), Stream.ofNullable(detail)).toArray();
    }
}
