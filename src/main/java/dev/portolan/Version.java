package dev.portolan;

import java.util.Optional;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.stereotype.Component;

/// Which Portolan this is.
@Component
class Version implements InfoContributor {
    static String number() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse("(not packaged)");
    }

    @Override
    public void contribute(Info.Builder builder) {
        builder.withDetail("version", number());
    }
}
