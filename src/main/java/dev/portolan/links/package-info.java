/// Canonical addresses, and who links to what, as values; backlinks, cited-by and dead evidence are its questions.
@NullMarked
@ApplicationModule(allowedDependencies = {"sources"})
package dev.portolan.links;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
