/// Guidance: notes, their sections, practices and freshness, and their pages.
@NullMarked
@ApplicationModule(allowedDependencies = {"sources", "markdown", "search", "links", "intake", "web"})
package dev.portolan.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
