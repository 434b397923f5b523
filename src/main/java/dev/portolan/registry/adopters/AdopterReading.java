package dev.portolan.registry.adopters;

import dev.portolan.messages.Message;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What a file says of adopters.
///
/// @param adopters
///            in the order of the file; equal names stay apart
/// @param notices
///            what was left out and why, and which names stand there twice
/// @param columns
///            what each column was taken for, by its title; empty: for none of them
public record AdopterReading(List<Adopter> adopters, List<Notice> notices, Map<String, String> columns) {
    public AdopterReading(List<Adopter> adopters, List<Notice> notices) {
        this(adopters, notices, Map.of());
    }

    public AdopterReading {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        adopters = List.copyOf(adopters);
        notices = List.copyOf(notices);
    }

    /// @param line
    ///            counted from 1 in the file
    public record Notice(int line, Message message) {}

    /// All of them, one behind the other.
    static AdopterReading of(List<AdopterReading> readings) {
        var columns = new LinkedHashMap<String, String>();
        readings.forEach(reading -> reading.columns.forEach(columns::putIfAbsent));
        return new AdopterReading(readings.stream().flatMap(reading -> reading.adopters.stream()).toList(),
                readings.stream().flatMap(reading -> reading.notices.stream()).toList(), columns);
    }

    /// With what else was left out.
    AdopterReading and(List<Notice> more) {
        return more.isEmpty()
                ? this
                : new AdopterReading(adopters, Stream.concat(notices.stream(), more.stream())
                        .distinct().sorted(Comparator.comparingInt(Notice::line)).toList(), columns);
    }

    AdopterReading movedBy(int lines) {
        return lines == 0
                ? this
                : new AdopterReading(adopters.stream().map(adopter -> adopter.movedBy(lines)).toList(), notices.stream()
                        .map(notice -> new Notice(notice.line() + lines, notice.message())).toList(), columns);
    }

    static AdopterReading refused(int line, Message reason) {
        return new AdopterReading(List.of(), List.of(new Notice(line, reason)));
    }
}
