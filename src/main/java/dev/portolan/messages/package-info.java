/// What Portolan says of what others wrote, as values: every language has its words, in `messages.properties` alone.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.portolan.messages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
