/// Who may decide on submissions: accounts, the login and its lock-out.
@NullMarked
@ApplicationModule(allowedDependencies = {"web", "database", "start"})
package dev.portolan.moderators;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
