package dev.portolan.registry.adopters;

import dev.portolan.words.Folded;
import dev.portolan.words.WordTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Stages in running text: `in production`, `our staging clusters`, `生产环境`. A stage's word alone says nothing there.
final class StageWords {
    private static final WordTable WORDS = WordTable.read("/registry/environments.txt");
    private static final String ANY = WORDS.meanings().stream().flatMap(meaning -> WORDS.words(meaning).stream())
            .map(Folded::text).distinct().sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote).collect(Collectors.joining("|", "(", ")"));
    private static final String CHINESE = WORDS.meanings().stream().flatMap(meaning -> WORDS.words(meaning).stream())
            .map(Folded::text).filter(word -> Character.isIdeographic(word.codePointAt(0)))
            .sorted(Comparator.comparingInt(String::length).reversed()).collect(Collectors.joining("|", "(", ")"));
    private static final Pattern LEADING = Pattern.compile(
            "\\b(?:in|into|to|on|for|as|and|at|both)(?: (?:its|our|their|the|a|an|live|large scale|full|heavy|early|multiple|several)){0,2} "
                    + ANY + "\\b(?! (?:software|tools?|teams?|and release|ready|grade))");
    private static final Pattern FOLLOWED = Pattern.compile("\\b" + ANY
            + " (?:and \\w+ )?(?:environments?|clusters?|systems?|workloads?|deployments?|use|usage|users?|servers?|phase|stage|traffic|since)\\b");
    private static final Pattern IN_CHINESE = Pattern
            .compile(CHINESE + " ?(?:环境|集群|系统|使用|阶段|中|部署|运行)|(?:用于|已在|在|投入|上) ?" + CHINESE);

    private static final Pattern END = Pattern.compile("[,;.(（，；。]| [–—-] | in ");

    private StageWords() {}

    /// The words found, as written but in lower case, joined by commas; empty without any.
    static String in(String text) {
        var folded = Folded.of(text).text();
        var found = new LinkedHashSet<String>();
        text.lines().map(line -> END.split(line, 2)[0].strip()).filter(StageWords::isStage).findFirst()
                .ifPresent(found::add);
        for (var pattern : new Pattern[]{LEADING, FOLLOWED, IN_CHINESE}) {
            var matcher = pattern.matcher(folded);
            while (matcher.find())
                found.add(word(matcher));
        }
        return String.join(", ", found);
    }

    /// What a heading says of the entries below it.
    static String ofHeading(String heading) {
        var stages = new ArrayList<>(WORDS.within(heading));
        return stages.size() == 1 ? stages.getFirst() : "";
    }

    static boolean isStage(String text) {
        return WORDS.exactly(text).isPresent();
    }

    private static String word(java.util.regex.Matcher matcher) {
        for (int group = 1; group <= matcher.groupCount(); group++)
            if (matcher.group(group) != null)
                return matcher.group(group);
        throw new IllegalStateException(matcher.pattern().pattern());
    }
}
