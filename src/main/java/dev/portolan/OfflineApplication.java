package dev.portolan;

import dev.portolan.start.CommandApplication;
import org.jspecify.annotations.Nullable;

/// The application without its web side, begun when a command first asks for a part of it.
final class OfflineApplication implements CommandApplication, AutoCloseable {
    private final String[] properties;
    private @Nullable OfflineContext context;

    OfflineApplication(String[] properties) {
        this.properties = properties.clone();
    }

    @Override
    public <T> T bean(Class<T> type) {
        if (context == null)
            context = OfflineContext.started(properties);
        return context.bean(type);
    }

    @Override
    public <T> T settings(String prefix, Class<T> type) {
        return OfflineContext.settings(properties, prefix, type);
    }

    @Override
    public void close() {
        if (context != null)
            context.close();
    }

    /// The application could not start, and has said why.
    static final class NotStarted extends RuntimeException {}
}
