package dev.portolan;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {
    @Test
    void everyPackageUsesOnlyItsAllowedNeighbours() {
        ApplicationModules.of(PortolanApplication.class).verify();
    }
}
