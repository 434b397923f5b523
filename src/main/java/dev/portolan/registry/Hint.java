package dev.portolan.registry;

import dev.portolan.messages.Message;
import org.jspecify.annotations.Nullable;

/// Something for a moderator to look at; never a decision by itself.
///
/// @param subject
///            what it is about: another entry's title, the removed characters
/// @param url
///            of the other entry; null when there is none
record Hint(Type type, String subject, @Nullable String url) {
    enum Type {
        WITHDRAWN, DUPLICATE, SAME_COMPANY, SAME_EVIDENCE, SAME_DOMAIN, LOOK_ALIKE, INVISIBLE;

        /// As it stands in answers: `same-domain`.
        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /// The other entry's title alone does not tell a listed case from a submission.
    public Message message() {
        var key = "registry.hint." + type.label();
        return url == null || type == Type.WITHDRAWN
                ? Message.of(key, subject)
                : Message.of(key).with(Message.of(other(url), subject));
    }

    private static String other(String url) {
        return url.startsWith("/cases/") ? "registry.hint.case" : "registry.hint.submission";
    }
}
