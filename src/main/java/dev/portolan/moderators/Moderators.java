package dev.portolan.moderators;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/// The moderators as the login asks for them.
final class Moderators implements UserDetailsService {
    private final ModeratorRepository repository;

    Moderators(ModeratorRepository repository) {
        this.repository = repository;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        var password = repository.password(username)
                .orElseThrow(() -> new UsernameNotFoundException("there is no such moderator"));
        return User.withUsername(username).password(password).roles("MODERATOR").build();
    }
}
