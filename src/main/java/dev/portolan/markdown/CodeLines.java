package dev.portolan.markdown;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells which lines are fenced or indented code, by CommonMark's rules as far as a scan of lines can follow them. Feed
/// it line by line.
final class CodeLines {
    private static final Pattern ITEM = Pattern
            .compile("([-*+]|\\d{1,9}[.)])(?=[ \\t]|$)[ \\t]{0,4}|(?:!!!|\\?\\?\\?\\+?)(?=[ \\t])");
    private static final Pattern FENCE = Pattern.compile("(`{3,})([^`]*)|(~{3,})(.*)");
    private static final String FENCE_MARKS = "`~";
    private static final String ITEM_MARKS = "-*+!?0123456789";
    private static final int MAX_CONTAINERS = 32;

    private final Deque<Integer> items = new ArrayDeque<>();
    private @Nullable Fence open;
    private boolean afterBlank = true;
    private boolean indentedCode;

    /// The indexes of all lines that are code, their fences included.
    static BitSet of(List<Line> lines) {
        var code = new BitSet();
        var reader = new CodeLines();
        for (int i = 0; i < lines.size(); i++)
            code.set(i, reader.isCode(lines.get(i).text()));
        return code;
    }

    /// Whether the next line is code.
    boolean isCode(String line) {
        var fence = open;
        if (fence != null && fence.holds(line)) {
            if (fence.isClosedBy(line))
                open = null;
            afterBlank = false;
            return true;
        }
        open = null;
        return isCodeOutside(line);
    }

    boolean isFenceOpen() {
        return open != null;
    }

    private boolean isCodeOutside(String line) {
        if (line.isBlank()) {
            afterBlank = true;
            return indentedCode;
        }
        var place = place(line);
        indentedCode = place.at == place.indentEnd && place.column - place.container >= 4
                && (afterBlank || indentedCode);
        afterBlank = false;
        if (!indentedCode && place.column - place.container < 4)
            open = fence(line, place);
        return indentedCode || open != null;
    }

    private static @Nullable Fence fence(String line, Place place) {
        if (place.at == line.length() || FENCE_MARKS.indexOf(line.charAt(place.at)) < 0)
            return null;
        var fence = FENCE.matcher(line).region(place.at, line.length());
        return fence.matches()
                ? new Fence(line.charAt(place.at), Math.max(fence.end(1), fence.end(3)) - place.at, place.container,
                        place.quotes)
                : null;
    }

    /// Walks over the container marks at the start of a line.
    private Place place(String line) {
        var place = new Place();
        place.skipSpace(line);
        place.indentEnd = place.at;
        if (afterBlank)
            while (!items.isEmpty() && items.peek() > place.column)
                items.pop();
        place.container = containerOf(place.column);
        for (int i = 0; i < MAX_CONTAINERS && place.at < line.length(); i++)
            if (!step(line, place))
                break;
        return place;
    }

    private boolean step(String line, Place place) {
        if (place.column - place.container >= 4)
            return false;
        char first = line.charAt(place.at);
        if (first == '>') {
            place.quotes++;
            place.advance(1);
            place.container = place.column + 1;
        } else if (ITEM_MARKS.indexOf(first) < 0 || !openItem(line, place))
            return false;
        place.skipSpace(line);
        return true;
    }

    /// Whether it is a list's item, behind which another may stand.
    private boolean openItem(String line, Place place) {
        var item = ITEM.matcher(line).region(place.at, line.length()).useTransparentBounds(true);
        if (!item.lookingAt())
            return false;
        boolean admonition = item.group(1) == null;
        int start = place.column;
        while (!items.isEmpty() && items.peek() > start)
            items.pop();
        place.advance(item.group().length());
        place.container = admonition ? start + 4 : place.column;
        items.push(place.container);
        return !admonition;
    }

    private int containerOf(int column) {
        for (int item : items)
            if (item <= column)
                return item;
        return 0;
    }

    private record Fence(char mark, int length, int container, int quotes) {
        /// A fence ends with the list item or quote that it stands in, closed or not.
        boolean holds(String line) {
            if (quotes > 0)
                return line.stripLeading().startsWith(">");
            return line.isBlank() || container == 0 || indentOf(line) >= container;
        }

        boolean isClosedBy(String line) {
            int at = 0;
            while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t' || line.charAt(at) == '>'))
                at++;
            int end = at;
            while (end < line.length() && line.charAt(end) == mark)
                end++;
            return end - at >= length && line.substring(end).isBlank()
                    && (quotes > 0 || indentOf(line) - container < 4);
        }
    }

    static int indentOf(String line) {
        var place = new Place();
        place.skipSpace(line);
        return place.column;
    }

    private static class Place {
        int at;
        int column;
        int container;
        int indentEnd;
        int quotes;

        void advance(int characters) {
            at += characters;
            column += characters;
        }

        void skipSpace(String line) {
            for (; at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t'); at++)
                column += line.charAt(at) == '\t' ? 4 - column % 4 : 1;
        }
    }
}
