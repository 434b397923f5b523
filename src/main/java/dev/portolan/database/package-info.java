/// Where everything lives that files do not say: the embedded database and its folder. Knows no feature; each feature
/// brings its own migrations in a folder of its own under `db/migration`, numbered over all of them.
@NullMarked
@ApplicationModule(allowedDependencies = "start")
package dev.portolan.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
