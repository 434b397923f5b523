package dev.portolan.library;

import java.util.Locale;
import java.util.Optional;

/// The language that a note is written in: `zh`, `en` or `other`.
final class NoteLanguage {
    static final String CHINESE = "zh";
    static final String ENGLISH = "en";
    static final String OTHER = "other";
    /// The share of Han characters among Han and Latin letters from which a text counts as Chinese. Chinese texts on
    /// technology hold many Latin names, English ones hardly a Chinese word.
    private static final double CHINESE_SHARE = 0.1;
    /// The share of letters of further scripts, such as kana, from which a text is in neither language.
    private static final double OTHER_SHARE = 0.1;
    /// Most texts hold few other letters, and looking up a script is slow.
    private static final int LAST_ASCII = 0x7f;

    private NoteLanguage() {}

    /// The language that a tag such as `zh-CN` or `en_US` states; empty when it states neither of ours.
    static Optional<String> ofTag(String tag) {
        return switch (tag.toLowerCase(Locale.ROOT).replace('_', '-')) {
            case "zh", "zh-cn", "zh-hans", "zh-tw", "zh-hant", "zh-hk" -> Optional.of(CHINESE);
            case "en", "en-us", "en-gb" -> Optional.of(ENGLISH);
            default -> Optional.empty();
        };
    }

    /// The language of a text under this title. A Chinese title settles it: lists of English links may stand below.
    static String of(String title, String text) {
        return ofText(title).equals(CHINESE) ? CHINESE : ofText(title + text);
    }

    private static String ofText(String text) {
        int han = 0;
        int latin = 0;
        int letters = 0;
        for (int letter : text.codePoints().filter(Character::isLetter).toArray()) {
            letters++;
            switch (scriptOf(letter)) {
                case HAN -> han++;
                case LATIN -> latin++;
                default -> {
                    // neither
                }
            }
        }
        if (letters == 0 || letters - han - latin > OTHER_SHARE * letters)
            return OTHER;
        return han > CHINESE_SHARE * (han + latin) ? CHINESE : ENGLISH;
    }

    private static Character.UnicodeScript scriptOf(int letter) {
        return letter <= LAST_ASCII ? Character.UnicodeScript.LATIN : Character.UnicodeScript.of(letter);
    }
}
