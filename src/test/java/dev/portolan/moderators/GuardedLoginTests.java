package dev.portolan.moderators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.crypto.password.NoOpPasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

class GuardedLoginTests {
    private static final String HOME = "192.0.2.1";
    private static final String ELSEWHERE = "192.0.2.2";

    private long nanos;
    private final AuthenticationProvider login = new GuardedLogin(accounts(), new LockOut(() -> nanos));

    @Test
    void afterSeveralFailuresEvenTheRightPasswordIsRefused() {
        fail(LockOut.MOST_FAILURES, "mona", HOME);

        assertRefused("mona", "right", HOME);
    }

    @Test
    void oneFailureLessIsForgiven() {
        fail(LockOut.MOST_FAILURES - 1, "mona", HOME);

        assertThat(accepts("mona", "right", HOME)).isTrue();
        fail(LockOut.MOST_FAILURES - 1, "mona", HOME);
        assertThat(accepts("mona", "right", HOME)).isTrue();
    }

    @Test
    void theLockOpensWithTime() {
        fail(LockOut.MOST_FAILURES, "mona", HOME);

        nanos += LockOut.FOR.plus(Duration.ofSeconds(1)).toNanos();

        assertThat(accepts("mona", "right", HOME)).isTrue();
    }

    @Test
    void nobodyLocksAModeratorOutFromElsewhere() {
        fail(LockOut.MOST_FAILURES, "mona", ELSEWHERE);

        assertThat(accepts("mona", "right", HOME)).isTrue();
    }

    @Test
    void everyRefusalLooksTheSame() {
        assertRefused("mona", "wrong", HOME);
        assertRefused("nobody", "wrong", HOME);
    }

    private void fail(int times, String username, String address) {
        for (int i = 0; i < times; i++)
            assertRefused(username, "wrong", address);
    }

    private void assertRefused(String username, String password, String address) {
        assertThatThrownBy(() -> accepts(username, password, address))
                .isExactlyInstanceOf(BadCredentialsException.class);
    }

    private boolean accepts(String username, String password, String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        var asked = UsernamePasswordAuthenticationToken.unauthenticated(username, password);
        asked.setDetails(new WebAuthenticationDetails(request));
        var known = login.authenticate(asked);
        return known != null && known.isAuthenticated();
    }

    // the real encoder takes a quarter of a second each time
    @SuppressWarnings("deprecation")
    private static AuthenticationProvider accounts() {
        var accounts = new DaoAuthenticationProvider(
                new InMemoryUserDetailsManager(User.withUsername("mona").password("right").roles("MODERATOR").build()));
        accounts.setPasswordEncoder(NoOpPasswordEncoder.getInstance());
        return accounts;
    }
}
