package dev.portolan.intake;

/// An application event: everything that lay in the folders and in the database at start has been read.
public record EverythingRead() {}
