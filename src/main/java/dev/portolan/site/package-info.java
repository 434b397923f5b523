/// The pages that speak of several features: home, search, use cases.
@NullMarked
@ApplicationModule(allowedDependencies = {"messages", "start", "search", "links", "intake", "web", "words"})
package dev.portolan.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
