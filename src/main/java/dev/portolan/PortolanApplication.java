package dev.portolan;

import java.util.Arrays;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Serves, or carries out a command: the first look at the arguments is all that happens here.
@SpringBootApplication
public class PortolanApplication {
    static void main(String[] args) {
        if (Arrays.stream(args).allMatch(Commands::isProperty))
            serve(args);
        else
            System.exit(Commands.run(args));
    }

    private static void serve(String[] args) {
        try {
            application().run(args);
        } catch (RuntimeException e) {
            // Already told, in one line, by the failure reporter.
            System.exit(1);
        }
    }

    static SpringApplication application() {
        var application = new SpringApplication(PortolanApplication.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        return application;
    }
}
