package dev.portolan.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What importing a file changes, beside what it said at its last import. Entries are the same by company and product;
/// of several with the same names, the first is the first.
///
/// @param all
///            what the file says now
/// @param moved
///            entries that are unchanged stand in other lines
record ImportPlan(List<CaseTable.Row> all, List<CaseTable.Row> added, List<CaseTable.Row> changed,
        List<CaseTable.Row> unchanged, List<CaseTable.Row> gone, boolean moved) {
    ImportPlan {
        all = List.copyOf(all);
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        unchanged = List.copyOf(unchanged);
        gone = List.copyOf(gone);
    }

    /// How many of each.
    record Counts(int added, int changed, int unchanged, int gone) {}

    static ImportPlan of(List<CaseTable.Row> before, List<CaseTable.Row> now) {
        var known = byName(before);
        var added = new ArrayList<CaseTable.Row>();
        var changed = new ArrayList<CaseTable.Row>();
        var unchanged = new ArrayList<CaseTable.Row>();
        boolean moved = false;
        for (var entry : byName(now).entrySet()) {
            var row = entry.getValue();
            var earlier = known.remove(entry.getKey());
            if (earlier == null)
                added.add(row);
            else
                (earlier.content().equals(row.content()) ? unchanged : changed).add(row);
            moved |= earlier != null && earlier.line() != row.line();
        }
        return new ImportPlan(now, added, changed, unchanged, List.copyOf(known.values()), moved);
    }

    public Counts counts() {
        return new Counts(added.size(), changed.size(), unchanged.size(), gone.size());
    }

    /// Whether the same is in already.
    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && gone.isEmpty() && !moved;
    }

    private static Map<String, CaseTable.Row> byName(List<CaseTable.Row> rows) {
        var byName = new LinkedHashMap<String, CaseTable.Row>();
        var times = new HashMap<String, Integer>();
        for (var row : rows) {
            var name = row.content().nameKey();
            byName.put(name + "#" + times.merge(name, 1, Integer::sum), row);
        }
        return byName;
    }
}
