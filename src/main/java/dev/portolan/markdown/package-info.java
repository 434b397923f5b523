/// Text in; front matter, section tree, tables, links and safe HTML out. Knows no folder and no feature.
@NullMarked
@ApplicationModule(allowedDependencies = {"messages"})
package dev.portolan.markdown;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
