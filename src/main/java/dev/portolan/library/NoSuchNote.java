package dev.portolan.library;

import dev.portolan.web.NotFound;

class NoSuchNote extends NotFound {
    NoSuchNote(String path) {
        super("library.no-such-note", path);
    }
}
