/// Guidance: notes, their sections, practices and freshness, and their pages.
@NullMarked
@ApplicationModule(allowedDependencies = {"messages", "start", "sources", "markdown", "search", "evaluation", "links",
        "intake", "web", "words"})
package dev.portolan.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
