package dev.portolan.markdown;

import dev.portolan.markdown.MarkdownDocument.Notice;
import dev.portolan.messages.Message;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Looks once over the lines and refuses what is too deep or too repetitive for the parser, naming line and reason.
final class LimitScan {
    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}(?:[ \\t].*+)?+");
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(?:=+|-+)[ \\t]*+");
    private static final Pattern DEFINITION = Pattern.compile("[ \\t>]*+\\[[^\\]]++]:.*+");
    private static final Pattern DELIMITERS = Pattern.compile("[ \\t>]*+\\|?[ \\t]*+:?-++:?[ \\t]*+[ \\t|:-]*+");
    private static final String RUN_MARKS = "*_`~[]()<>!#&\\$^{}|:\"'";

    private final CodeLines code = new CodeLines();
    private int headings;
    private int definitions;
    private int paragraph;
    private final OpenBrackets brackets = new OpenBrackets();
    private int rows = -1;
    private String before = "";

    private LimitScan() {}

    /// Why the text is refused; empty when it may be parsed.
    static Optional<Notice> refusal(NumberedText text) {
        var scan = new LimitScan();
        long length = 0;
        for (Line line : text.lines()) {
            length += line.text().length() + 1;
            var reason = length > Limits.FILE ? "notice.markdown.long-file" : scan.reason(line.text());
            if (reason != null)
                return Optional.of(new Notice(line.number(), Message.of(reason)));
        }
        return Optional.empty();
    }

    /// Key of its message.
    private @Nullable String reason(String line) {
        if (line.length() > Limits.LINE)
            return "notice.markdown.long-line";
        if (containers(line) > Limits.CONTAINERS)
            return "notice.markdown.containers";
        if (hasLongRun(line))
            return "notice.markdown.run";
        if (code.isCode(line)) {
            paragraph = 0;
            rows = -1;
            before = "";
            return null;
        }
        var reason = block(line);
        before = line;
        return reason;
    }

    private @Nullable String block(String line) {
        if (isHeading(line) || isUnderline(line))
            headings++;
        if (line.contains("]:") && DEFINITION.matcher(line).matches())
            definitions++;
        if (headings > Limits.HEADINGS)
            return "notice.markdown.headings";
        if (definitions > Limits.DEFINITIONS)
            return "notice.markdown.definitions";
        return tableOrParagraph(line);
    }

    private @Nullable String tableOrParagraph(String line) {
        boolean delimiters = line.indexOf('-') >= 0 && DELIMITERS.matcher(line).matches() && before.indexOf('|') >= 0;
        if (delimiters && rows < 0)
            rows = 0;
        if (line.isBlank())
            rows = -1;
        if (rows >= 0) {
            paragraph = 0;
            if (++rows > Limits.ROWS + 1)
                return "notice.markdown.rows";
            return TableRows.columns(line) > Limits.COLUMNS ? "notice.markdown.columns" : null;
        }
        paragraph = line.isBlank() || startsBlock(line) ? 0 : paragraph;
        if (paragraph == 0)
            brackets.restart();
        paragraph += line.length() + 1;
        if (paragraph > Limits.PARAGRAPH)
            return "notice.markdown.paragraph";
        return brackets.isTooDeepAfter(line) ? "notice.markdown.brackets" : null;
    }

    private static boolean isHeading(String line) {
        return line.indexOf('#') >= 0 && HEADING.matcher(line).matches();
    }

    private boolean isUnderline(String line) {
        return !before.isBlank() && UNDERLINE.matcher(line).matches();
    }

    private static boolean startsBlock(String line) {
        return isHeading(line) || (containers(line) > 0 && line.stripLeading().charAt(0) != '>');
    }

    /// How many quotes and list items the line opens.
    private static int containers(String line) {
        int count = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '>' || isItemMark(line, i))
                count++;
            else if (isTaskBox(line, i))
                i += 2;
            else if (c != ' ' && c != '\t' && !Character.isDigit(c))
                return count;
        }
        return count;
    }

    /// A task's item may hold another list behind its box.
    private static boolean isTaskBox(String line, int at) {
        return line.startsWith("[ ]", at) || line.startsWith("[x]", at) || line.startsWith("[X]", at);
    }

    private static boolean isItemMark(String line, int at) {
        if (at + 1 < line.length() && line.charAt(at + 1) != ' ' && line.charAt(at + 1) != '\t')
            return false;
        return "-+*:~".indexOf(line.charAt(at)) >= 0 || (".)".indexOf(line.charAt(at)) >= 0 && isNumbered(line, at));
    }

    private static boolean isNumbered(String line, int mark) {
        return mark > 0 && Character.isDigit(line.charAt(mark - 1));
    }

    private static boolean hasLongRun(String line) {
        int run = 1;
        for (int i = 1; i < line.length(); i++) {
            run = line.charAt(i) == line.charAt(i - 1) ? run + 1 : 1;
            if (run > Limits.RUN && RUN_MARKS.indexOf(line.charAt(i)) >= 0)
                return true;
        }
        return false;
    }
}
