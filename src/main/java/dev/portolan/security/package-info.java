/// The filter chain: who may see what, and the headers of every answer.
@NullMarked
@ApplicationModule(allowedDependencies = {"web", "start"})
package dev.portolan.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
