/// Words that a team has of its own: its glossary among the notes, synonyms that moderators add, and the searches that
/// found no good answer, from which they learn what to add.
@NullMarked
@ApplicationModule(allowedDependencies = {"messages", "start", "sources", "search", "intake", "web", "database",
        "words"})
package dev.portolan.glossary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
