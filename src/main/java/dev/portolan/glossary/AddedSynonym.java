package dev.portolan.glossary;

import java.time.Instant;

/// A name that a moderator has added for what another one means.
record AddedSynonym(String id, String term, String meaning, String addedBy, Instant addedAt) {}
