package dev.portolan.markdown;

import dev.portolan.markdown.MarkdownDocument.Notice;
import dev.portolan.messages.Message;
import java.util.List;
import java.util.regex.Pattern;

/// A text without its front matter. Split off before the Markdown parser sees the text, since an unclosed one would
/// swallow the file there.
record FrontMatterSplit(FrontMatter values, NumberedText body, List<Notice> notices) {
    private static final Pattern KEY = Pattern.compile("[\\w-]+\\s*[:=].*");

    static FrontMatterSplit of(NumberedText text) {
        var first = text.lines().getFirst().text().stripTrailing();
        return switch (first) {
            case "---" -> split(text, List.of("---", "..."), FrontMatterYaml::read);
            case "+++" -> split(text, List.of("+++"), FrontMatterToml::read);
            default -> without(text);
        };
    }

    /// The body alone; what the front matter says is not even read where its form tells enough.
    static NumberedText body(NumberedText text) {
        var ends = switch (text.lines().getFirst().text().stripTrailing()) {
            case "---" -> List.of("---", "...");
            case "+++" -> List.of("+++");
            default -> List.<String>of();
        };
        int end = text.lines().size() > 1 && KEY.matcher(text.lines().get(1).text()).matches() ? endOf(text, ends) : -1;
        return end < 0 ? of(text).body() : text.from(end + 1);
    }

    private static FrontMatterSplit split(NumberedText text, List<String> ends, Syntax syntax) {
        if (text.lines().size() < 2)
            return without(text);
        boolean looksLikeKeys = KEY.matcher(text.lines().get(1).text()).matches();
        int end = endOf(text, ends);
        if (end < 0)
            return looksLikeKeys ? unclosed(text) : without(text);
        var written = text.lines().subList(1, end);
        var read = syntax.read(written);
        if (read.bad().isEmpty() && (!read.values().isEmpty() || written.stream().allMatch(Line::isBlank)))
            return new FrontMatterSplit(new FrontMatter(read.values()), text.from(end + 1), List.of());
        if (!looksLikeKeys)
            return without(text);
        return new FrontMatterSplit(new FrontMatter(read.values()), text.from(end + 1), read.bad());
    }

    private static int endOf(NumberedText text, List<String> ends) {
        for (int i = 1; i < text.lines().size(); i++)
            if (ends.contains(text.lines().get(i).text().stripTrailing()))
                return i;
        return -1;
    }

    private static FrontMatterSplit unclosed(NumberedText text) {
        return new FrontMatterSplit(FrontMatter.NONE, text,
                List.of(new Notice(1, Message.of("notice.markdown.open-front-matter"))));
    }

    private static FrontMatterSplit without(NumberedText text) {
        return new FrontMatterSplit(FrontMatter.NONE, text, List.of());
    }

    /// How front matter is written.
    private interface Syntax {
        KeyValues read(List<Line> lines);
    }
}
