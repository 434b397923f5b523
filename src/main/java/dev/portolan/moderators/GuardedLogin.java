package dev.portolan.moderators;

import dev.portolan.moderators.LockOut.Attempt;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/// A login behind the lock-out. Every refusal is the same, so that nobody learns whether an account exists or
/// is locked.
final class GuardedLogin implements AuthenticationProvider {
    private final AuthenticationProvider login;
    private final LockOut lockOut;

    GuardedLogin(AuthenticationProvider login, LockOut lockOut) {
        this.login = login;
        this.lockOut = lockOut;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication authentication) {
        var attempt = attempt(authentication);
        if (lockOut.isLocked(attempt))
            throw new BadCredentialsException("refused");
        try {
            var known = login.authenticate(authentication);
            lockOut.succeeded(attempt);
            return known;
        } catch (AuthenticationException failure) {
            lockOut.failed(attempt);
            throw failure;
        }
    }

    private static Attempt attempt(Authentication authentication) {
        var address = authentication.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
        return new Attempt(authentication.getName(), address);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return login.supports(authentication);
    }
}
