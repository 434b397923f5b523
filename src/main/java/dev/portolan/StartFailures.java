package dev.portolan;

import dev.portolan.start.UnusableSetting;
import java.net.SocketException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertySource;

/// Turns a failed start into one line that names the property and the mend.
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartFailures implements FailureAnalyzer {
    private static final Pattern BREAKS = Pattern.compile("\\s*[\\r\\n]+\\s*");

    private final @Nullable Environment environment;

    /// @param environment
    ///            null when the failure came ahead of it
    StartFailures(@Nullable Environment environment) {
        this.environment = environment;
    }

    @Override
    public FailureAnalysis analyze(Throwable failure) {
        var line = cause(failure, BindException.class).map(StartFailures::line)
                .or(() -> cause(failure, ConversionFailedException.class).flatMap(this::unreadableValue))
                .orElseGet(() -> line(failure));
        return new FailureAnalysis(line, null, failure);
    }

    /// A value that is asked for without its property's name: that is found by the value.
    private Optional<String> unreadableValue(ConversionFailedException failure) {
        var value = String.valueOf(failure.getValue());
        return sources().flatMap(source -> names(source).stream()
                .filter(name -> value.equals(String.valueOf(source.getProperty(name))))).findFirst()
                .map(name -> wrongValue(name, "'" + value + "'", failure));
    }

    private Stream<PropertySource<?>> sources() {
        return environment instanceof ConfigurableEnvironment open ? open.getPropertySources().stream() : Stream.of();
    }

    private static List<String> names(PropertySource<?> source) {
        return source instanceof EnumerablePropertySource<?> named ? List.of(named.getPropertyNames()) : List.of();
    }

    static String line(Throwable failure) {
        var line = cause(failure, UnusableSetting.class).map(Throwable::getMessage)
                .or(() -> cause(failure, PortInUseException.class).map(StartFailures::portInUse))
                .or(() -> cause(failure, SocketException.class).map(StartFailures::cannotListen))
                .or(() -> cause(failure, BindException.class).map(StartFailures::wrongValue))
                .orElseGet(() -> "Portolan could not start: " + root(failure));
        return BREAKS.matcher(line).replaceAll(" ");
    }

    private static String portInUse(PortInUseException failure) {
        return "server.port: port " + failure.getPort()
                + " is in use. Stop the program that uses it, or choose another one with --server.port=NUMBER";
    }

    private static String cannotListen(SocketException failure) {
        boolean foreign = String.valueOf(failure.getMessage()).contains("assign requested address");
        return (foreign ? "server.address" : "server.port") + ": the system does not let Portolan listen there ("
                + failure.getMessage()
                + "). Name an address of this machine, and a port from 1024 on";
    }

    private static String wrongValue(BindException failure) {
        var property = failure.getProperty();
        return property == null
                ? wrongValue(failure.getName().toString(), "the value", failure)
                : wrongValue(property.getName().toString(), "'" + property.getValue() + "'", failure);
    }

    private static String wrongValue(String property, String value, Throwable failure) {
        return property + ": " + value + " cannot be used here (" + root(failure)
                + "). Correct it, or leave it out for the default";
    }

    private static String root(Throwable failure) {
        var root = failure;
        while (root.getCause() != null)
            root = root.getCause();
        return Optional.ofNullable(root.getMessage()).orElse(root.getClass().getSimpleName());
    }

    private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> type) {
        for (@Nullable
        Throwable cause = failure; cause != null; cause = cause.getCause())
            if (type.isInstance(cause))
                return Optional.of(type.cast(cause));
        return Optional.empty();
    }
}
