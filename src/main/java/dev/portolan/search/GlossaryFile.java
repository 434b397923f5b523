package dev.portolan.search;

import dev.portolan.messages.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A glossary as text: a line a thing, its Chinese name, its English name and its other names between tabs, several in
/// one place separated by `|`, `;` or a comma. `#` begins a comment.
///
/// @param groups
///            the names of each thing
/// @param defects
///            the lines that say nothing, and why
public record GlossaryFile(List<List<String>> groups, List<Defect> defects) {
    private static final Pattern SEPARATOR = Pattern.compile("[\t|,;，、；]");
    private static final Set<String> HEADER = Set.of("zh", "en", "synonyms", "synonym", "chinese", "english", "中文",
            "英文", "同义词", "近义词");
    /// More than any team writes down; bounds what a wrong file can cost.
    private static final int MOST_LINES = 5_000;
    private static final int LONGEST_TERM = 100;

    public GlossaryFile {
        groups = List.copyOf(groups);
        defects = List.copyOf(defects);
    }

    /// @param line
    ///            from 1
    /// @param message
    ///            what is wrong, and what to do
    public record Defect(int line, Message message) {}

    public static GlossaryFile of(String text) {
        var groups = new ArrayList<List<String>>();
        var defects = new ArrayList<Defect>();
        int number = 0;
        for (var line : text.lines().limit(MOST_LINES).toList()) {
            number++;
            if (line.isBlank() || line.stripLeading().startsWith("#"))
                continue;
            var terms = terms(line);
            var defect = defect(line, terms);
            if (defect != null)
                defects.add(new Defect(number, defect));
            else if (!HEADER.containsAll(terms.stream().map(term -> term.toLowerCase(Locale.ROOT)).toList()))
                groups.add(terms);
        }
        if (text.lines().skip(MOST_LINES).findAny().isPresent())
            defects.add(new Defect(MOST_LINES + 1, Message.of("notice.glossary.lines", MOST_LINES)));
        return new GlossaryFile(groups, defects);
    }

    private static List<String> terms(String line) {
        return Arrays.stream(SEPARATOR.split(line)).map(String::strip).filter(term -> !term.isEmpty())
                .collect(Collectors.collectingAndThen(Collectors.toCollection(LinkedHashSet::new), List::copyOf));
    }

    private static @Nullable Message defect(String line, List<String> terms) {
        for (var term : terms) {
            if (term.length() > LONGEST_TERM)
                return Message.of("notice.glossary.long-term", LONGEST_TERM);
            if (term.codePoints().noneMatch(Character::isLetterOrDigit))
                return Message.of("notice.glossary.empty-term", term);
        }
        if (terms.size() > 1)
            return null;
        return Message.of(line.contains("\t") ? "notice.glossary.one-term" : "notice.glossary.no-tab");
    }

    /// One thing as a line of this format.
    public static String line(List<String> terms) {
        var chinese = terms.stream().filter(GlossaryFile::isChinese).toList();
        var others = terms.stream().filter(term -> !isChinese(term)).toList();
        return String.join("|", chinese) + "\t" + others.stream().limit(1).collect(Collectors.joining()) + "\t"
                + others.stream().skip(1).collect(Collectors.joining("|"));
    }

    private static boolean isChinese(String term) {
        return term.codePoints().anyMatch(Character::isIdeographic);
    }
}
