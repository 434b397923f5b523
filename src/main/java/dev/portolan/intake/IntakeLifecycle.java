package dev.portolan.intake;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// A server reads its folders from its start to its end; a command only when it asks for it.
@Component
@ConditionalOnWebApplication
class IntakeLifecycle implements SmartLifecycle {
    private final Intake intake;
    private volatile boolean running;

    IntakeLifecycle(Intake intake) {
        this.intake = intake;
    }

    @Override
    public void start() {
        running = true;
        intake.start();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
