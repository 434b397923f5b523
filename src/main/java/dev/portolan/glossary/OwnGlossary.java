package dev.portolan.glossary;

import java.util.List;

/// What a team's glossary says, as it is remembered.
///
/// @param groups
///            the names of each thing
record OwnGlossary(List<List<String>> groups) {
    static final OwnGlossary NONE = new OwnGlossary(List.of());

    OwnGlossary {
        groups = groups.stream().map(List::copyOf).toList();
    }
}
