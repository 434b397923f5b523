package dev.portolan.database;

/// A change was not stored, and nothing of it was: the disk is full or read-only, or too many changes wait. Worth
/// another try later.
public class CouldNotBeStored extends RuntimeException {
    CouldNotBeStored(Exception cause) {
        super("the change could not be stored", cause);
    }
}
