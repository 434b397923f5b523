/// Reads each changed file once, hands the parsed document to every registered {@link dev.portolan.intake.Reader},
/// gathers what they make of it and applies it as one change; knows when everything is read and what was refused
/// and why.
@NullMarked
@ApplicationModule(allowedDependencies = {"messages", "start", "sources", "markdown", "search", "links", "words"})
package dev.portolan.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
