package dev.portolan.registry;

import dev.portolan.messages.Message;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A file that a moderator has sent in and not confirmed yet.
///
/// @param name
///            under which it is imported; its ending says what it is
/// @param notice
///            what of its encoding was guessed or replaced; null when all is well
record Upload(String id, Instant at, String actor, String name, String text, @Nullable Message notice) {}
