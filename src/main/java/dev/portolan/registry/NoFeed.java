package dev.portolan.registry;

import dev.portolan.web.NotFound;

/// A feed needs addresses that hold everywhere, and this server was not told its own.
class NoFeed extends NotFound {
    NoFeed() {
        super("registry.feed.none");
    }
}
