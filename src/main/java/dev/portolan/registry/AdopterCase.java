package dev.portolan.registry;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/// One company that runs a product on a technology in an environment, as the registry lists it.
///
/// @param key
///            the first slug that it was given; names it for good
/// @param slug
///            the one under which it is found now
/// @param mentions
///            the files' rows that say so, in the order of files and lines
/// @param decision
///            what moderators decided; wins over what the files say
/// @param seen
///            since when the files say what they say; null when it is not known
record AdopterCase(String key, String slug, List<Mention> mentions, @Nullable Decision decision, Standing standing,
        @Nullable Seen seen) {
    AdopterCase {
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty() && decision == null)
            throw new IllegalArgumentException("nothing says that there is " + slug);
    }

    /// An entry of a file.
    ///
    /// @param modified
    ///            when the file was last written, or imported
    record Mention(CaseFile file, int line, Instant modified, CaseContent content) {
        /// `content/adopters.md:12`
        @Override
        public String toString() {
            return file.name() + ":" + line;
        }

        /// When the file was saved as it is, or imported.
        public String day() {
            return EventView.day(modified);
        }
    }

    /// What moderators decided.
    ///
    /// @param origin
    ///            where the case came from first
    record Decision(String key, Origin origin, Instant addedAt, Instant changedAt, CaseContent content) {
        /// Never none, so that nobody else gets its slug.
        List<String> identities() {
            return content.identities().isEmpty() ? List.of("decided|" + key) : content.identities();
        }
    }

    /// Where a case came from first.
    enum Origin {
        FILE, SUBMISSION;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What holds: a moderator's word before a file's.
    public CaseContent content() {
        return decision == null ? mentions.getFirst().content() : decision.content();
    }

    public Origin origin() {
        return decision == null ? Origin.FILE : decision.origin();
    }

    Instant addedAt() {
        if (decision != null)
            return decision.addedAt();
        return seen == null ? mentions.getFirst().modified() : seen.addedAt();
    }

    Instant changedAt() {
        if (decision != null)
            return decision.changedAt();
        return seen == null ? mentions.getFirst().modified() : seen.changedAt();
    }

    public String addedOn() {
        return EventView.day(addedAt());
    }

    public String changedOn() {
        return EventView.day(changedAt());
    }

    /// The first file's path relative to its folder; null when no file speaks of it.
    @Nullable
    String source() {
        return mentions.isEmpty() ? null : mentions.getFirst().file().path();
    }

    /// Files that say something else than what holds.
    public List<Mention> overruled() {
        return decision == null
                ? List.of()
                : mentions.stream().filter(mention -> !mention.content().equals(decision.content())).toList();
    }

    public String url() {
        return url(slug);
    }

    static String url(String slug) {
        return "/cases/" + UriUtils.encodePathSegment(slug, StandardCharsets.UTF_8);
    }
}
