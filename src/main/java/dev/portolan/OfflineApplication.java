package dev.portolan;

import dev.portolan.start.CommandApplication;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/// The application without its web side, begun when a command first asks for a part of it. Logs to standard error:
/// standard output is the command's own.
final class OfflineApplication implements CommandApplication, AutoCloseable {
    private final String[] properties;
    private @Nullable ConfigurableApplicationContext context;

    OfflineApplication(String[] properties) {
        this.properties = properties.clone();
    }

    @Override
    public <T> T bean(Class<T> type) {
        return context().getBean(type);
    }

    @Override
    public <T> T settings(String prefix, Class<T> type) {
        // until the application configures its log, no library may write to standard output
        LoggingSystem.get(OfflineApplication.class.getClassLoader()).beforeInitialize();
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(properties));
        return Binder.get(environment).bindOrCreate(prefix, type);
    }

    private ConfigurableApplicationContext context() {
        if (context == null) {
            var application = PortolanApplication.application();
            application.setWebApplicationType(WebApplicationType.NONE);
            // only what the command asks for: a server may hold the index
            application.setLazyInitialization(true);
            application.setDefaultProperties(Map.of("portolan.console", "System.err", "logging.level.root", "warn"));
            try {
                context = application.run(properties);
            } catch (RuntimeException e) {
                throw new NotStarted();
            }
        }
        return context;
    }

    @Override
    public void close() {
        if (context != null)
            context.close();
    }

    /// The application could not start, and has said why.
    static final class NotStarted extends RuntimeException {}
}
