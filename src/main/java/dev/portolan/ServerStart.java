package dev.portolan;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;

/// Begins the application. Apart from {@link PortolanApplication}, so that a command that does without Spring loads
/// none of it.
final class ServerStart {
    private ServerStart() {}

    static void run(String[] args) {
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
