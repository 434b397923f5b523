package dev.portolan.registry.adopters;

import java.util.List;

/// What a file says of adopters.
///
/// @param adopters
///            in the order of the file; equal names stay apart
/// @param notices
///            what was left out and why, and which names stand there twice
public record AdopterReading(List<Adopter> adopters, List<Notice> notices) {
    public AdopterReading {
        adopters = List.copyOf(adopters);
        notices = List.copyOf(notices);
    }

    /// @param line
    ///            counted from 1 in the file
    public record Notice(int line, String message) {}

    static AdopterReading refused(int line, String reason) {
        return new AdopterReading(List.of(), List.of(new Notice(line, reason)));
    }
}
