package dev.portolan;

import java.util.Arrays;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Serves, or carries out a command: the first look at the arguments is all that happens here.
@SpringBootApplication
public class PortolanApplication {
    static void main(String[] args) {
        if (Arrays.stream(args).allMatch(Commands::isProperty))
            ServerStart.run(args);
        else
            System.exit(Commands.run(args));
    }
}
