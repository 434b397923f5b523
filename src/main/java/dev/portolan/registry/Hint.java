package dev.portolan.registry;

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

    /// Message key; the subject is its argument.
    public String code() {
        return "registry.hint." + type.label();
    }
}
