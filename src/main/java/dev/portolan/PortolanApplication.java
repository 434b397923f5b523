package dev.portolan;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Starts Portolan.
@SpringBootApplication
public class PortolanApplication {
    static void main(String[] args) {
        SpringApplication.run(PortolanApplication.class, args);
    }
}
