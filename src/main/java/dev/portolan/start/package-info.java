/// What starting has in common: a setting that cannot be used, and the application that a command may bring up.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.portolan.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
