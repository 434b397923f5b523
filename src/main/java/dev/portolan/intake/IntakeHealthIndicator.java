package dev.portolan.intake;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Part of readiness: down until everything has been read once.
@Component
class IntakeHealthIndicator implements HealthIndicator {
    /// Only looked up when asked: a command that never asks must not begin an intake, which needs the index to itself.
    private final ObjectProvider<Intake> intake;

    IntakeHealthIndicator(ObjectProvider<Intake> intake) {
        this.intake = intake;
    }

    @Override
    public Health health() {
        return intake.getObject().isReady() ? Health.up().build() : Health.down().build();
    }
}
