/// Documents and questions in, hits out. Knows no feature; the engine is hidden behind
/// {@link dev.portolan.search.SearchIndex}.
@NullMarked
@ApplicationModule(allowedDependencies = {"start", "messages"})
package dev.portolan.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
