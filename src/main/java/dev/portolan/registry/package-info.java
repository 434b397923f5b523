/// Which company runs what on which evidence: cases from files and from submissions as one list, the submissions' way
/// through moderation, and their history, pages and exports.
@NullMarked
@ApplicationModule(allowedDependencies = {"messages", "sources", "markdown", "search", "links", "intake", "web",
        "database", "words", "start"})
package dev.portolan.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
