package dev.portolan.search;

/// Which words mean the same. Asked anew for each question, so it may change while running: nothing of it is in
/// the index.
public interface Vocabulary {
    /// As of now: the same lists until something changes.
    Terminology terminology();

    /// What comes with Portolan.
    static Vocabulary shipped() {
        return of(Terminology.shipped());
    }

    static Vocabulary none() {
        return of(Terminology.none());
    }

    static Vocabulary of(Terminology terminology) {
        return () -> terminology;
    }
}
