package dev.portolan.registry;

import java.time.Instant;

/// Since when files say of a case what they say.
///
/// @param contentHash
///            tells whether they still do
record Seen(String contentHash, Instant addedAt, Instant changedAt) {
    static Seen first(AdopterCase.Mention mention) {
        return new Seen(hash(mention.content()), mention.modified(), mention.modified());
    }

    /// This one while the row says the same.
    Seen again(AdopterCase.Mention mention) {
        var hash = hash(mention.content());
        return hash.equals(contentHash) ? this : new Seen(hash, addedAt, mention.modified());
    }

    private static String hash(CaseContent content) {
        return Token.hash(content.toString()).substring(0, 16);
    }
}
