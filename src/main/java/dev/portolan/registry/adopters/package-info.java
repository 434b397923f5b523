/// Reads the files in which projects list who uses them, in whatever form: tables, lists, headings, logos, data. A file
/// becomes entries, each with its line, and what was left out becomes notices that say why. Knows no database and
/// no application.
@NullMarked
package dev.portolan.registry.adopters;

import org.jspecify.annotations.NullMarked;
