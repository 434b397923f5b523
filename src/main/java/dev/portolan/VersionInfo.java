package dev.portolan;

import dev.portolan.start.Version;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.stereotype.Component;

/// Tells moderators which Portolan this is.
@Component
class VersionInfo implements InfoContributor {
    @Override
    public void contribute(Info.Builder builder) {
        builder.withDetail("version", Version.number());
    }
}
