package dev.portolan.registry;

import java.time.Instant;

/// A file that a moderator has sent in and not confirmed yet.
///
/// @param name
///            under which it is imported; its ending says what it is
record Upload(String id, Instant at, String actor, String name, String text) {}
