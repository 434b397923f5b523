package dev.portolan.registry;

import dev.portolan.words.Folded;
import dev.portolan.words.WordTable;
import java.util.List;
import java.util.regex.Pattern;

/// A company's name, and what is left of it for comparing: `小米科技有限公司` and `小米科技`, `Acme, Inc.` and `ACME` are the same.
record CompanyName(String written) {
    private static final List<String> SUFFIXES = WordTable.lines("/registry/legal-suffixes.txt");
    private static final WordTable ANONYMOUS = WordTable.read("/registry/anonymous.txt");
    /// With a capital letter it would be a name.
    private static final Pattern DESCRIPTION = Pattern.compile("(?:an?|one of|some) ");

    /// Whether it describes the company instead of naming it, as `a broker in Shanghai` does.
    boolean isAnonymous() {
        return !ANONYMOUS.within(written).isEmpty()
                || DESCRIPTION.matcher(written).lookingAt();
    }

    String key() {
        var key = Folded.of(written.replace(".", "")).text();
        for (var shorter = withoutSuffix(key); !shorter.equals(key); shorter = withoutSuffix(key))
            key = shorter;
        return key.replace(" ", "");
    }

    private static String withoutSuffix(String name) {
        for (String suffix : SUFFIXES) {
            boolean ideographic = Character.isIdeographic(suffix.codePointAt(0));
            var end = ideographic ? suffix : " " + suffix;
            if (name.endsWith(end) && name.length() > end.length())
                return name.substring(0, name.length() - end.length()).strip();
        }
        return name;
    }
}
