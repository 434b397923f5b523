package dev.portolan.start;

import java.util.Optional;

/// Which Portolan this is.
public final class Version {
    private Version() {}

    /// `0.1.0`
    public static String number() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse("(not packaged)");
    }
}
