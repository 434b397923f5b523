package dev.portolan.search;

/// Too many questions wait for an answer: ask again in a moment.
public class SearchBusy extends RuntimeException {
    public SearchBusy() {
        super("too many questions at once");
    }
}
