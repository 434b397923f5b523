package dev.portolan;

import dev.portolan.start.UnusableSetting;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// Turns a failed start into one line on standard error that names the property and the mend.
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartFailures implements FailureAnalyzer, FailureAnalysisReporter {
    private static final Pattern BREAKS = Pattern.compile("\\s*[\\r\\n]+\\s*");

    @Override
    public FailureAnalysis analyze(Throwable failure) {
        return new FailureAnalysis(line(failure), null, failure);
    }

    @Override
    public void report(FailureAnalysis analysis) {
        System.err.println(analysis.getDescription());
    }

    static String line(Throwable failure) {
        var line = cause(failure, UnusableSetting.class).map(Throwable::getMessage)
                .or(() -> cause(failure, PortInUseException.class).map(StartFailures::portInUse))
                .or(() -> cause(failure, BindException.class).map(StartFailures::wrongValue))
                .orElseGet(() -> "Portolan could not start: " + root(failure));
        return BREAKS.matcher(line).replaceAll(" ");
    }

    private static String portInUse(PortInUseException failure) {
        return "server.port: port " + failure.getPort()
                + " is in use. Stop the program that uses it, or choose another one with --server.port=NUMBER";
    }

    private static String wrongValue(BindException failure) {
        var property = failure.getProperty();
        var name = property != null ? property.getName().toString() : failure.getName().toString();
        return name + ": " + (property == null ? "the value" : "'" + property.getValue() + "'")
                + " cannot be used here (" + root(failure) + "). Correct it, or leave it out for the default";
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
