/// Curated links and their pages.
///
/// A reference is made where somebody lists it: in a link list under `references/`, or under a note's heading "参考文献 /
/// References". Every other link of a note is a citation. All places that list one address make one reference together,
/// so its entry in the index is published here and not with a file's.
@NullMarked
@ApplicationModule(allowedDependencies = {"messages", "sources", "markdown", "search", "links", "intake", "web"})
package dev.portolan.references;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
