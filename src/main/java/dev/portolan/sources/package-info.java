/// Finds, reads, decodes and watches the source folders. Knows no Markdown and no feature.
@NullMarked
@ApplicationModule(allowedDependencies = {"messages"})
package dev.portolan.sources;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
