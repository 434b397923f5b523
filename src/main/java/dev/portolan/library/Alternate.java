package dev.portolan.library;

import dev.portolan.web.SiteSettings;
import java.util.List;
import java.util.stream.Stream;

/// The same note in one of its languages, for those who come by a search engine.
///
/// @param url
///            absolute
record Alternate(String lang, String url) {
    /// The note itself and its translations; none without translations, or without a public address.
    static List<Alternate> of(Note note, List<Note> twins, SiteSettings site) {
        return twins.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(note), twins.stream()).filter(Alternate::hasLanguage)
                        .flatMap(each -> site.absolute(each.address()).stream()
                                .map(url -> new Alternate(each.lang(), url)))
                        .toList();
    }

    private static boolean hasLanguage(Note note) {
        return !note.lang().equals(NoteLanguage.OTHER);
    }
}
