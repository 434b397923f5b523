package dev.portolan.registry.adopters;

import dev.portolan.messages.Message;
import dev.portolan.registry.adopters.AdopterReading.Notice;
import dev.portolan.words.Columns;
import dev.portolan.words.Folded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Gathers what the recognisers find in one file. Judges names, so that a template or an invitation becomes no entry.
final class Findings {
    private static final int MOST_COLUMNS = 40;

    private final List<Adopter> adopters = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final ColumnTitles titles;
    private final Map<String, String> seen = new LinkedHashMap<>();

    Findings(ColumnTitles titles) {
        this.titles = titles;
    }

    /// The columns of a header, as it says or somebody says for it.
    Columns columns(List<String> header) {
        var columns = Columns.of(titles.of(header));
        for (int i = 0; i < header.size() && seen.size() < MOST_COLUMNS; i++)
            if (!header.get(i).isBlank())
                seen.putIfAbsent(header.get(i), columns.at(i).orElse(""));
        return columns;
    }

    boolean isEmpty() {
        return adopters.isEmpty();
    }

    void add(int line, String written, Details details) {
        var name = new Name(written);
        var refusal = name.refusal();
        if (refusal.isPresent())
            skip(line, refusal.get());
        else {
            adopters.add(details.adopter(line, name.text()));
            details.unusable().forEach(address -> skip(line, Links.unusable(address)));
        }
    }

    void skip(int line, Message reason) {
        notices.add(new Notice(line, reason));
    }

    AdopterReading reading() {
        adopters.sort(Comparator.comparingInt(Adopter::line));
        var all = new ArrayList<>(notices);
        all.addAll(duplicates());
        all.sort(Comparator.comparingInt(Notice::line));
        return new AdopterReading(adopters, all.stream().distinct().toList(), seen);
    }

    private List<Notice> duplicates() {
        var first = new HashMap<String, Integer>();
        var duplicates = new ArrayList<Notice>();
        for (var adopter : adopters) {
            var earlier = first.putIfAbsent(Folded.of(adopter.company()).text(), adopter.line());
            if (earlier != null)
                duplicates.add(new Notice(adopter.line(),
                        Message.of("notice.adopters.twice", adopter.company(), earlier)));
        }
        return duplicates;
    }
}
