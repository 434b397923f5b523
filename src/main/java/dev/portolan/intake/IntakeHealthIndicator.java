package dev.portolan.intake;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Part of readiness: down until everything has been read once.
@Component
class IntakeHealthIndicator implements HealthIndicator {
    private final Intake intake;

    IntakeHealthIndicator(Intake intake) {
        this.intake = intake;
    }

    @Override
    public Health health() {
        return intake.isReady() ? Health.up().build() : Health.down().build();
    }
}
