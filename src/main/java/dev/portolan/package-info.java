/// Where Portolan starts: the command line is dispatched here and nothing else is done.
@NullMarked
package dev.portolan;

import org.jspecify.annotations.NullMarked;
