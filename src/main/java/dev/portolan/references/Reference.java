package dev.portolan.references;

import static java.util.Comparator.naturalOrder;

import dev.portolan.links.CanonicalUrl;
import dev.portolan.references.ReferenceList.Item;
import dev.portolan.sources.SourceFolder;
import dev.portolan.sources.SourcePath;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A curated link, as all the lists that hold it say together.
///
/// @param id
///            made of the address alone
/// @param title
///            the first that somebody wrote, in the order of files and lines
/// @param otherTitles
///            under which it is listed elsewhere
/// @param lang
///            of the title: `zh`, `en` or `other`
/// @param year
///            the first that is stated
/// @param rating
///            the best that is given, 1 to 5
/// @param dead
///            a list says that the address leads nowhere any more
/// @param places
///            where it is listed, at least one, in the order of files and lines
record Reference(String id, CanonicalUrl url, String title, List<String> otherTitles, String lang,
        @Nullable Integer year, @Nullable Integer rating, boolean dead, List<String> topics, List<Place> places) {
    Reference {
        otherTitles = List.copyOf(otherTitles);
        topics = List.copyOf(topics);
        places = List.copyOf(places);
    }

    /// A line of a source file.
    record Place(SourcePath file, int line) {
        /// The page of the note; null for a link list, which has none.
        public @Nullable String note() {
            return file.folder() == SourceFolder.CONTENT ? NotePage.of(file) : null;
        }

        /// `content/pods.md:12`
        @Override
        public String toString() {
            return file + ":" + line;
        }
    }

    /// One reference of all the lines that list its address, in the order of files and lines.
    static Reference of(List<Listing> listings) {
        var items = listings.stream().map(Listing::item).toList();
        var titles = items.stream().filter(Item::named).map(Item::title).distinct().toList();
        return new Reference(listings.getFirst().id(), address(listings),
                titles.isEmpty() ? items.getFirst().title() : titles.getFirst(), titles.stream().skip(1).toList(),
                titles.isEmpty() ? "other" : TitleLanguage.of(titles.getFirst()),
                items.stream().map(Item::year).filter(Objects::nonNull).findFirst().orElse(null),
                items.stream().map(Item::rating).filter(Objects::nonNull).max(naturalOrder()).orElse(null),
                items.stream().anyMatch(Item::dead),
                items.stream().flatMap(item -> item.topics().stream()).distinct().toList(),
                listings.stream().map(Listing::place).toList());
    }

    /// A secure one, if any list has it.
    private static CanonicalUrl address(List<Listing> listings) {
        return listings.stream().map(Listing::url).filter(CanonicalUrl::secure).findFirst()
                .orElse(listings.getFirst().url());
    }

    public String site() {
        return url.site();
    }

    /// Path-absolute.
    public String page() {
        return "/references/" + id;
    }

    /// The rating as it is often written: `★★★☆☆`; empty without one.
    public String stars() {
        return rating == null ? "" : "★".repeat(rating) + "☆".repeat(Stars.MOST - rating);
    }
}
