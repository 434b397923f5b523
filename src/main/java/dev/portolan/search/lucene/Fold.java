package dev.portolan.search.lucene;

import com.github.houbb.opencc4j.util.ZhSlimUtil;
import java.text.Normalizer;
import java.util.Locale;

/// Makes different writings of one character equal: full width, accents, traditional Chinese. Character by character,
/// so that offsets into the text stay right.
final class Fold {
    private static final int LATIN_SUPPLEMENT = 0xC0;
    private static final int LATIN_EXTENDED_END = 0x24F;

    private Fold() {}

    /// The folded text in lower case, as long as the given one.
    static String of(String text) {
        return lowerCase(keepingCase(text));
    }

    static String keepingCase(String text) {
        int first = firstToFold(text);
        if (first == text.length())
            return text;
        var folded = text.toCharArray();
        for (int i = first; i < folded.length; i++) {
            if (folded[i] >= LATIN_SUPPLEMENT)
                folded[i] = fold(folded[i]);
        }
        return new String(folded);
    }

    private static int firstToFold(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) < LATIN_SUPPLEMENT) {
            first++;
        }
        return first;
    }

    static String lowerCase(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return lower.length() == text.length() ? lower : lowerCaseByCharacter(text);
    }

    /// A dotted capital I becomes two characters otherwise.
    private static String lowerCaseByCharacter(String text) {
        var lower = text.toCharArray();
        for (int i = 0; i < lower.length; i++) {
            lower[i] = Character.toLowerCase(lower[i]);
        }
        return new String(lower);
    }

    private static char fold(char c) {
        if (c <= LATIN_EXTENDED_END)
            return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        if (c >= 0x4E00 && c <= 0x9FFF)
            return ZhSlimUtil.toSimple(c);
        if (c >= '！' && c <= '～')
            return (char) (c - '！' + '!');
        return c == '　' ? ' ' : c;
    }
}
