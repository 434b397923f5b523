package dev.portolan.library;

import dev.portolan.messages.Message;
import dev.portolan.sources.SourcePath;
import dev.portolan.words.Category;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A Markdown file read as guidance: all that is known about it but its text.
///
/// @param path
///            of its page, not encoded
/// @param category
///            null when it speaks of no single use
/// @param lang
///            `zh`, `en` or `other`
/// @param topics
///            most important first
/// @param translationOf
///            the file whose translation it is, or the path that translations share; null for an original
/// @param aliases
///            further names to find it under
/// @param formerPaths
///            that its page once had, not encoded
/// @param description
///            one sentence of plain text; empty when it has no text
/// @param weight
///            the place among its neighbours, lightest first; null: by name
/// @param modified
///            when its file was last written
/// @param plainText
///            why it is shown as plain text; null: it is not
/// @param images
///            those that should lie beside it
/// @param navigation
///            what it lists, when it is a navigation file; else null
record Note(SourcePath source, String path, String title, NoteKind kind, @Nullable Category category, String lang,
        List<String> topics, @Nullable SourcePath translationOf, @Nullable Freshness freshness, List<String> aliases,
        List<String> formerPaths,
        String description, @Nullable Double weight, Instant modified, @Nullable Message plainText,
        List<NoteHeading> headings, List<WrittenLink> links, List<WrittenLink> images,
        @Nullable List<NavigationItem> navigation) {
    Note {
        topics = List.copyOf(topics);
        aliases = List.copyOf(aliases);
        formerPaths = List.copyOf(formerPaths);
        headings = List.copyOf(headings);
        links = List.copyOf(links);
        images = List.copyOf(images);
        navigation = navigation == null ? null : List.copyOf(navigation);
    }

    /// Path-absolute and percent-encoded.
    public String address() {
        return NoteAddress.of(path);
    }

    public String address(String anchor) {
        return NoteAddress.of(path, anchor);
    }

    /// What it has in common with its translations.
    SourcePath original() {
        return translationOf == null ? source : translationOf;
    }

    /// Whether its text shows its title by itself.
    public boolean beginsWithItsTitle() {
        return !headings.isEmpty() && headings.getFirst().text().equals(title);
    }

    /// The anchor of the heading that a link with this fragment means.
    Optional<String> anchor(String fragment) {
        var wanted = fragment.strip();
        var words = Wording.slug(wanted);
        Predicate<NoteHeading> exact = heading -> heading.anchor().equals(wanted);
        Predicate<NoteHeading> alias = heading -> heading.aliases().contains(wanted);
        Predicate<NoteHeading> alike = heading -> !words.isEmpty() && Wording.slug(heading.text()).equals(words);
        return Stream.of(exact, alias, alike).flatMap(meant -> headings.stream().filter(meant)).findFirst()
                .map(NoteHeading::anchor);
    }
}
