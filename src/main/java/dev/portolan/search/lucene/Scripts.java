package dev.portolan.search.lucene;

import java.lang.Character.UnicodeScript;

/// Which characters stand in words without spaces between them.
final class Scripts {
    private Scripts() {}

    /// Looked at for each character of each text: the common ones need no search for their script.
    static boolean isChinese(int character) {
        if (character < 0x2E80)
            return false;
        if (character >= 0x4E00 && character <= 0x9FFF)
            return true;
        var script = UnicodeScript.of(character);
        return script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }

    static boolean hasChinese(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isChinese(text.charAt(i)))
                return true;
        }
        return false;
    }

    static boolean isAllChinese(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isChinese(text.charAt(i)))
                return false;
        }
        return true;
    }
}
