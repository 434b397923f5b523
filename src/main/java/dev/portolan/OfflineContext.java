package dev.portolan;

import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/// The application's beans and settings for one command. Logs to standard error: standard output is the command's own.
final class OfflineContext implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private OfflineContext(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /// @throws OfflineApplication.NotStarted
    ///             when it cannot start; why, has been said
    static OfflineContext started(String[] properties) {
        var application = ServerStart.application();
        application.setWebApplicationType(WebApplicationType.NONE);
        // only what the command asks for: a server may hold the index
        application.setLazyInitialization(true);
        application.setDefaultProperties(Map.of("portolan.console", "System.err", "logging.level.root", "warn"));
        try {
            return new OfflineContext(application.run(properties));
        } catch (RuntimeException e) {
            throw new OfflineApplication.NotStarted();
        }
    }

    static <T> T settings(String[] properties, String prefix, Class<T> type) {
        // until the application configures its log, no library may write to standard output
        LoggingSystem.get(OfflineContext.class.getClassLoader()).beforeInitialize();
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(properties));
        return Binder.get(environment).bindOrCreate(prefix, type);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
