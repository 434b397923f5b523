package dev.portolan.library;

import java.util.List;

/// A heading of a note, and the ids under which links may ask for it.
record NoteHeading(int level, String text, String anchor, List<String> aliases) {
    NoteHeading {
        aliases = List.copyOf(aliases);
    }
}
