package dev.portolan.markdown;

/// Takes out of a text what a reader cannot see, or what makes other text appear in another order: control characters,
/// directional overrides and isolates, tag characters, noncharacters.
final class VisibleText {
    private VisibleText() {}

    static String of(String text) {
        int first = 0;
        while (first < text.length() && isVisible(text.charAt(first)))
            first++;
        if (first == text.length())
            return text;
        var visible = new StringBuilder(text.length()).append(text, 0, first);
        text.substring(first).codePoints().filter(VisibleText::isVisible).forEach(visible::appendCodePoint);
        return visible.toString();
    }

    /// Asked of a single `char`, it answers no for every surrogate, so that a look at the code point follows.
    private static boolean isVisible(int character) {
        if (character < 0x2000)
            return character >= ' ' ? character < 0x7f || character > 0x9f : character == '\n' || character == '\t';
        if (character <= 0xffff)
            return !isDirectional(character) && !Character.isSurrogate((char) character)
                    && (character < 0xfdd0 || character > 0xfdef) && (character < 0xfff9 || character > 0xfffb)
                    && character < 0xfffe;
        return (character & 0xfffe) != 0xfffe && (character < 0xe0000 || character > 0xe007f);
    }

    private static boolean isDirectional(int character) {
        return (character >= 0x202a && character <= 0x202e) || (character >= 0x2066 && character <= 0x2069);
    }
}
