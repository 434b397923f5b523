package dev.portolan.intake;

import java.util.HashMap;
import java.util.Optional;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.stereotype.Component;

/// Tells moderators what the site holds: the content's commit, when a change was last read, how many files are read and
/// how many are refused.
@Component
class IntakeInfoContributor implements InfoContributor {
    private final Intake intake;
    private final Problems problems;

    IntakeInfoContributor(Intake intake, Problems problems) {
        this.intake = intake;
        this.problems = problems;
    }

    @Override
    public void contribute(Info.Builder builder) {
        var status = intake.status();
        var details = new HashMap<String, Object>();
        Optional.ofNullable(status.lastRead()).ifPresent(time -> details.put("lastRead", time.toString()));
        details.put("filesRead", status.files());
        details.put("filesRefused", problems.refused().size());
        Optional.ofNullable(status.commit()).ifPresent(commit -> details.put("commit", commit));
        builder.withDetail("content", details);
    }
}
