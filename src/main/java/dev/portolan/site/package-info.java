/// The pages that speak of several features: home, search, use cases.
@NullMarked
@ApplicationModule(allowedDependencies = {"search", "links", "intake", "web"})
package dev.portolan.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
