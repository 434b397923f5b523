package dev.portolan.site;

import dev.portolan.web.NotFound;

class NoSuchUseCase extends NotFound {
    NoSuchUseCase(String category) {
        super("use-cases.missing", category);
    }
}
