package dev.portolan.intake;

/// An application event: a {@link Publisher} has something waiting for the index. Publish it after the commit.
public record PublicationRequested() {}
