package dev.portolan.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Turns the marks of Hugo, GitBook, Docusaurus, MkDocs, MDX and GitHub into plain Markdown: known asides become quotes
/// with a bold label, links and images become links and images, all other marks go and what they enclose stays. Code is
/// never touched. Linear in the length of the text.
final class ForeignMarks {
    private static final Pattern ADMONITION = Pattern
            .compile("([ \\t>]*+)(?:!!!|\\?\\?\\?\\+?)[ \\t]++([\\w-]++)(?:[ \\t][^\"]*+)?+(?:\"(.*)\")?+[ \\t]*+");
    private static final Pattern ALERT = Pattern.compile("([ \\t]*+(?:>[ \\t]*+)++)\\[!([\\w-]++)][+-]?+[ \\t]*+(.*)");
    /// How a line begins that one of these may match: most begin otherwise.
    private static final Pattern MAY_ANNOUNCE = Pattern.compile("[ \\t>]*+[!?\\[]");
    private static final Pattern CONTENTS = Pattern.compile("[ \\t]*+\\[?\\[(?:_?TOC_?)]]?[ \\t]*+",
            Pattern.CASE_INSENSITIVE);

    private final List<Line> lines;
    private final BitSet code;
    private final MarkScanner scanner;
    private final Asides asides = new Asides();
    private final Set<Mark> paired = Collections.newSetFromMap(new IdentityHashMap<>());

    private ForeignMarks(List<Line> lines, BitSet code, MarkScanner scanner) {
        this.lines = lines;
        this.code = code;
        this.scanner = scanner;
    }

    static NumberedText replaced(NumberedText text) {
        var fenced = TableFences.unwrapped(VerbatimShortcodes.asFences(text.lines()));
        var mdx = MdxLines.of(fenced, CodeLines.of(fenced));
        var scanner = new MarkScanner(mdx.imported());
        var lines = MarkLines.separated(mdx.lines(), scanner);
        return new ForeignMarks(lines, CodeLines.of(lines), scanner).replaced();
    }

    private NumberedText replaced() {
        var marks = new ArrayList<List<Mark>>(lines.size());
        for (int i = 0; i < lines.size(); i++)
            marks.add(code.get(i) ? List.of() : scanner.marks(lines.get(i).text()));
        pair(marks);
        for (int i = 0; i < lines.size(); i++)
            replace(lines.get(i), marks.get(i), code.get(i));
        return new NumberedText(asides.lines());
    }

    /// Only a mark whose closing one is there may set something apart.
    private void pair(List<List<Mark>> marks) {
        var open = new ArrayList<Mark>();
        var waiting = new HashMap<String, Integer>();
        for (int i = 0; i < marks.size(); i++)
            for (Mark mark : marks.get(i))
                if (mark.isAloneIn(lines.get(i).text()))
                    pair(mark, open, waiting);
    }

    private void pair(Mark mark, List<Mark> open, Map<String, Integer> waiting) {
        if (!mark.closing()) {
            open.add(mark);
            waiting.merge(mark.pairing(), 1, Integer::sum);
        } else if (waiting.getOrDefault(mark.pairing(), 0) > 0)
            close(mark, open, waiting);
    }

    private void close(Mark mark, List<Mark> open, Map<String, Integer> waiting) {
        Mark opening;
        do {
            opening = open.removeLast();
            waiting.merge(opening.pairing(), -1, Integer::sum);
        } while (!opening.pairing().equals(mark.pairing()));
        if (MarkMeaning.isAside(opening)) {
            paired.add(opening);
            paired.add(mark);
        }
    }

    private void replace(Line line, List<Mark> marks, boolean isCode) {
        var rest = asides.inside(line);
        if (isCode || (marks.isEmpty() && !MAY_ANNOUNCE.matcher(rest).lookingAt())) {
            asides.add(line, rest);
            return;
        }
        var admonition = ADMONITION.matcher(rest);
        var alert = ALERT.matcher(rest);
        if (marks.size() == 1 && marks.getFirst().isAloneIn(line.text()))
            replaceAlone(line, rest, marks.getFirst());
        else if (admonition.matches())
            asides.openIndented(line, admonition.group(1), titled(admonition.group(2), admonition.group(3)));
        else if (alert.matches())
            asides.addLabel(line, alert.group(1), titled(alert.group(2).toLowerCase(Locale.ROOT),
                    alert.group(3)));
        else if (CONTENTS.matcher(rest).matches())
            asides.add(line, "");
        else
            asides.add(line, marks.isEmpty() ? rest : asides.inside(line.with(inlineReplaced(line.text(), marks))));
    }

    private void replaceAlone(Line line, String rest, Mark mark) {
        var indent = rest.substring(0, rest.length() - rest.replaceFirst("^[ \\t>]++", "").length());
        if (!paired.contains(mark))
            asides.add(line, (indent + MarkMeaning.replacement(mark)).stripTrailing());
        else if (mark.closing())
            asides.close(line);
        else
            asides.open(line, indent, MarkMeaning.label(mark));
    }

    private static String titled(String type, @Nullable String title) {
        return title == null || title.isBlank() ? MarkMeaning.word(type) : title.strip();
    }

    private static String inlineReplaced(String line, List<Mark> marks) {
        var out = new StringBuilder();
        int from = 0;
        for (Mark mark : marks) {
            out.append(line, from, mark.start()).append(MarkMeaning.replacement(mark));
            from = mark.end();
        }
        return out.append(line.substring(from)).toString();
    }
}
