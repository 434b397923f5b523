/// What every page needs: layout, language, paging, problem answers.
@NullMarked
@ApplicationModule(allowedDependencies = {"start"})
package dev.portolan.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
