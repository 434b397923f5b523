package dev.portolan.registry;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Text that a visitor typed, made comparable: composed characters, no spaces around, nothing in it that cannot be
/// seen.
///
/// @param text
///            cleaned
/// @param removed
///            what was taken out, as `U+200B`, once each
record PlainText(String text, List<String> removed) {
    private static final int JOINER = 0x200D;
    private static final Pattern SPACES = Pattern.compile(" {2,}");
    /// Default_Ignorable_Code_Point of Unicode 16, which the JDK does not know: first and last of each range.
    private static final int[] IGNORABLE = {0xAD, 0xAD, 0x34F, 0x34F, 0x61C, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5,
            0x180B, 0x180F, 0x200B, 0x200F, 0x202A, 0x202E, 0x2060, 0x206F, 0x3164, 0x3164, 0xFE00, 0xFE0F, 0xFEFF,
            0xFEFF, 0xFFA0, 0xFFA0, 0xFFF0, 0xFFF8, 0x1BCA0, 0x1BCA3, 0x1D173, 0x1D17A, 0xE0000, 0xE0FFF};

    PlainText {
        removed = List.copyOf(removed);
    }

    static PlainText of(String written) {
        if (isPlain(written))
            return new PlainText(written.strip(), List.of());
        var kept = new StringBuilder();
        var removed = new ArrayList<String>();
        int[] characters = written.codePoints().toArray();
        for (int i = 0; i < characters.length; i++)
            if (isSeen(characters, i))
                kept.appendCodePoint(characters[i]);
            else
                removed.add(name(characters[i]));
        return new PlainText(trimmed(Normalizer.normalize(kept, Normalizer.Form.NFC)),
                removed.stream().distinct().toList());
    }

    /// One line that is safe to show, whatever somebody wrote: what must not be there is gone.
    static String oneLine(String written) {
        if (isPlain(written))
            return SPACES.matcher(written).replaceAll(" ").strip();
        var kept = new StringBuilder();
        of(written).text.codePoints().map(character -> Character.isWhitespace(character) ? ' ' : character)
                .filter(character -> !isForbidden(character, false)).forEach(kept::appendCodePoint);
        return SPACES.matcher(kept).replaceAll(" ").strip();
    }

    /// Nothing but what a typewriter has: most texts, and no question about any character.
    private static boolean isPlain(String written) {
        return written.chars().allMatch(character -> character >= ' ' && character < 0x7F);
    }

    int length() {
        return text.codePointCount(0, text.length());
    }

    boolean saysSomething() {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /// The first character that must not be there, as `U+202E`.
    Optional<String> forbidden(boolean mayBreakLines) {
        return text.codePoints().filter(character -> isForbidden(character, mayBreakLines)).mapToObj(PlainText::name)
                .findFirst();
    }

    private static boolean isSeen(int[] characters, int at) {
        int character = characters[at];
        if (!isIgnorable(character) || isDangerous(character))
            return true;
        return character == JOINER && joinsEmoji(characters, at);
    }

    /// Families and professions are several emoji joined to one, and seen.
    private static boolean joinsEmoji(int[] characters, int at) {
        return at > 0 && at + 1 < characters.length && isPicture(characters[at - 1]) && isPicture(characters[at + 1]);
    }

    private static boolean isPicture(int character) {
        return Character.isExtendedPictographic(character) || Character.isEmojiModifier(character)
                || character == 0xFE0F;
    }

    private static boolean isIgnorable(int character) {
        for (int i = 0; i < IGNORABLE.length; i += 2)
            if (isBetween(character, IGNORABLE[i], IGNORABLE[i + 1]))
                return true;
        return false;
    }

    private static boolean isForbidden(int character, boolean mayBreakLines) {
        if (mayBreakLines && (character == '\n' || character == '\r' || character == '\t'))
            return false;
        return Character.isISOControl(character) || character == 0x2028 || character == 0x2029
                || isBetween(character, 0xD800, 0xDFFF) || isDangerous(character);
    }

    /// Not merely unseen but misleading, so refused: bidirectional controls, tags, non-characters.
    private static boolean isDangerous(int character) {
        boolean bidirectional = character == 0x61C || character == 0x200E || character == 0x200F
                || isBetween(character, 0x202A, 0x202E) || isBetween(character, 0x2066, 0x2069);
        boolean tag = isBetween(character, 0xE0000, 0xE007F);
        boolean nonCharacter = (character & 0xFFFE) == 0xFFFE || isBetween(character, 0xFDD0, 0xFDEF);
        return bidirectional || tag || nonCharacter;
    }

    private static boolean isBetween(int character, int first, int last) {
        return character >= first && character <= last;
    }

    private static String name(int character) {
        return "U+%04X".formatted(character);
    }

    /// Spaces of every width, but no controls: those are for the visitor to see and mend.
    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start)))
            start++;
        while (end > start && isSpace(text.charAt(end - 1)))
            end--;
        return text.substring(start, end);
    }

    private static boolean isSpace(char character) {
        return Character.getType(character) == Character.SPACE_SEPARATOR;
    }
}
