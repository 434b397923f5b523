package dev.portolan.site;

import dev.portolan.intake.Intake;
import dev.portolan.web.SiteNotice;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Pages answer before everything is read, and say so.
@Component
class ReadingNotice implements SiteNotice {
    private final Intake intake;

    ReadingNotice(Intake intake) {
        this.intake = intake;
    }

    @Override
    public Optional<String> message() {
        return intake.isReady() ? Optional.empty() : Optional.of("site.reading");
    }
}
