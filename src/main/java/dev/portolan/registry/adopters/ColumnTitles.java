package dev.portolan.registry.adopters;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What somebody says that columns mean, by their titles: for those that do not say so themselves.
///
/// @param meanings
///            such as `company`; what means `contact` is left out of entries
public record ColumnTitles(Map<String, String> meanings) {
    public static final ColumnTitles AS_WRITTEN = new ColumnTitles(Map.of());
    /// What a column may be said to hold.
    public static final List<String> MEANINGS = List.of("company", "product", "environment", "use", "website", "source",
            "technologies", "industry", "region", "since", "scale", "remark", "contact");

    public ColumnTitles {
        meanings = Map.copyOf(meanings);
    }

    /// A record's own address is where its company is found; in tables it may be that of anything.
    ColumnTitles ofData() {
        var more = new HashMap<>(Map.of("url", "website", "Url", "website", "URL", "website"));
        more.putAll(meanings);
        return new ColumnTitles(more);
    }

    ColumnTitles with(String title, String meaning) {
        var more = new HashMap<>(meanings);
        more.put(title, meaning);
        return new ColumnTitles(more);
    }

    /// The titles as they are understood.
    List<String> of(List<String> written) {
        return written.stream().map(title -> meanings.getOrDefault(title, title)).toList();
    }
}
