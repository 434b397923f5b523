package dev.portolan.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Takes the import and export lines of MDX out, and remembers the names that they bring in.
record MdxLines(List<Line> lines, Set<String> imported) {
    private static final Pattern IMPORT = Pattern
            .compile("import\\s++(?:[\\w\\s{},*$]+?\\sfrom\\s*+)?+[\"'][^\"']*+[\"'];?\\s*+");
    private static final Pattern EXPORT = Pattern.compile("export\\s++(?:const|default|function|let|var)\\b.*+");
    private static final Pattern NAME = Pattern.compile("[A-Z]\\w*+");

    static MdxLines of(List<Line> lines, BitSet code) {
        var kept = new ArrayList<Line>(lines.size());
        var imported = new LinkedHashSet<String>();
        boolean mayStart = true;
        boolean exporting = false;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            boolean starts = mayStart && !code.get(i);
            boolean isImport = starts && IMPORT.matcher(line.text()).matches();
            boolean startsExport = starts && EXPORT.matcher(line.text()).matches();
            exporting = (exporting || startsExport) && !line.isBlank() && !code.get(i);
            mayStart = line.isBlank() || isImport || exporting;
            if (isImport)
                NAME.matcher(line.text()).results().forEach(name -> imported.add(name.group()));
            kept.add(isImport || exporting ? line.with("") : line);
        }
        return new MdxLines(kept, imported);
    }
}
