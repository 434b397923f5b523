package dev.portolan;

import dev.portolan.intake.ReindexCommand;
import dev.portolan.library.EvaluateCommand;
import dev.portolan.registry.ExportCommand;
import dev.portolan.registry.ImportCommand;
import dev.portolan.start.Version;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ScopeType;

/// The command line. Properties (`--name=value`) are for the application; the rest names the command.
@Command(name = "portolan", scope = ScopeType.INHERIT, mixinStandardHelpOptions = true, versionProvider = Commands.VersionLine.class, description = "An adoption knowledge base and case registry. Without a command: serve the site.", footer = {
        "", "Settings may be given as --portolan.NAME=VALUE, as for the server."})
final class Commands {
    private static final Pattern PROPERTY = Pattern.compile("--[a-z][\\w.\\[\\]-]*=.*", Pattern.DOTALL);
    private static final Pattern APPLICATION_PROPERTY = Pattern
            .compile("--(portolan|server|spring|logging|management)\\..*", Pattern.DOTALL);

    private Commands() {}

    static boolean isProperty(String argument) {
        return PROPERTY.matcher(argument).matches();
    }

    /// @return the exit code: 0 good, 1 nothing usable, 2 wrong usage
    static int run(String[] args) {
        Predicate<String> forApplication = argument -> isProperty(argument)
                && APPLICATION_PROPERTY.matcher(argument).matches();
        var properties = Arrays.stream(args).filter(forApplication).toArray(String[]::new);
        var words = Arrays.stream(args).filter(forApplication.negate()).toArray(String[]::new);
        // else it looks for Groovy in every library, at half the cost of a command
        System.setProperty("picocli.disable.closures", "true");
        try (var application = new OfflineApplication(properties)) {
            return commandLine(application).execute(words);
        }
    }

    private static CommandLine commandLine(OfflineApplication application) {
        var line = new CommandLine(new Commands());
        line.addSubcommand(new ReindexCommand(application));
        line.addSubcommand(new ExportCommand(application));
        line.addSubcommand(new EvaluateCommand(application));
        line.addSubcommand(new ImportCommand(application));
        line.setExecutionExceptionHandler((failure, _, _) -> {
            if (!(failure instanceof OfflineApplication.NotStarted))
                System.err.println(StartFailures.line(failure));
            return 1;
        });
        return line;
    }

    static final class VersionLine implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[]{"portolan " + Version.number()};
        }
    }
}
