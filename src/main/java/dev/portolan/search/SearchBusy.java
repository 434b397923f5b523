package dev.portolan.search;

/// Too many questions wait for an answer, or one found none in its time: ask again in a moment.
public class SearchBusy extends RuntimeException {
    public SearchBusy() {
        super("no time to answer now");
    }
}
