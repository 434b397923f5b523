/// Judged questions, and how well an index answers them. Knows documents by file and heading alone.
@NullMarked
@ApplicationModule(allowedDependencies = {"search"})
package dev.portolan.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
