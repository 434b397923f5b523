package dev.portolan.search.lucene;

import com.github.houbb.opencc4j.util.ZhTwConverterUtil;

/// Second step: a question in traditional characters becomes one in simplified characters, by phrases and with the
/// words of the mainland. Others are left alone: phrases of simplified text would be changed for the worse.
final class Simplify {
    private Simplify() {}

    static String of(String text) {
        return isTraditional(text) ? ZhTwConverterUtil.toSimple(text) : text;
    }

    private static boolean isTraditional(String text) {
        var folded = Fold.keepingCase(text);
        for (int i = 0; i < text.length(); i++) {
            if (Scripts.isChinese(text.charAt(i)) && folded.charAt(i) != text.charAt(i))
                return true;
        }
        return false;
    }
}
