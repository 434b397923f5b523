/// How the words of two languages are compared, and what they mean: data files that everyone reads alike.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.portolan.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
