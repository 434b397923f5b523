package dev.portolan;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.env.OriginTrackedMapPropertySource;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/// Says which settings nobody reads: a misspelt one would else do nothing, silently. Those of the environment are left
/// alone, since Kubernetes itself sets `PORTOLAN_PORT` and the like beside a service of this name.
@Component
class UnknownSettings implements ApplicationListener<ApplicationStartedEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(UnknownSettings.class);
    private static final String OURS = "portolan.";
    /// Asked for by the log's own configuration.
    private static final String OF_THE_LOG = "portolan.console";

    @Override
    public void onApplicationEvent(ApplicationStartedEvent started) {
        var known = known(started.getApplicationContext());
        var sources = started.getApplicationContext().getEnvironment().getPropertySources();
        sources.stream().filter(UnknownSettings::isWrittenByHand)
                .flatMap(source -> Arrays.stream(((EnumerablePropertySource<?>) source).getPropertyNames()))
                .filter(name -> name.startsWith(OURS)).distinct().sorted()
                .forEach(name -> warning(name, known).forEach(LOG::warn));
    }

    private static boolean isWrittenByHand(Object source) {
        return source instanceof CommandLinePropertySource<?> || source instanceof OriginTrackedMapPropertySource;
    }

    /// The names of all settings that a record of ours has.
    private static Set<String> known(ApplicationContext context) {
        return Arrays.stream(context.getBeanNamesForAnnotation(ConfigurationProperties.class)).map(context::getType)
                .flatMap(Stream::ofNullable).flatMap(UnknownSettings::settings)
                .filter(name -> name.startsWith(OURS)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> settings(Class<?> type) {
        var prefix = type.getAnnotation(ConfigurationProperties.class);
        return prefix == null || !type.isRecord() ? Stream.of() : settings(prefix.value(), type);
    }

    private static Stream<String> settings(String prefix, Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).flatMap(component -> setting(prefix, component));
    }

    private static Stream<String> setting(String prefix, RecordComponent component) {
        var name = prefix + "." + DataObjectPropertyName.toDashedForm(component.getName());
        return component.getType().isRecord() ? settings(name, component.getType()) : Stream.of(name);
    }

    /// None for a setting that is known.
    static List<String> warning(String name, Set<String> known) {
        var written = ConfigurationPropertyName.adapt(name, '.');
        if (name.equals(OF_THE_LOG) || known.stream().map(ConfigurationPropertyName::of).anyMatch(written::equals))
            return List.of();
        var meant = nearest(name, known).stream().map(near -> "; did you mean " + near + "?").findFirst().orElse("");
        return List.of("There is no setting " + name + ": it has no effect" + meant);
    }

    /// Settings are words to choose from, as commands are.
    private static List<String> nearest(String name, Set<String> known) {
        var words = CommandSpec.create();
        known.forEach(word -> words.addSubcommand(word.substring(OURS.length()), CommandSpec.create()));
        try {
            new CommandLine(words).parseArgs(name.substring(OURS.length()));
            return List.of();
        } catch (CommandLine.UnmatchedArgumentException unknown) {
            return unknown.getSuggestions().stream().map(OURS::concat).toList();
        }
    }
}
