package dev.portolan.words;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text as it is compared: width, composition, case and the kind of separators do not count.
public record Folded(String text) {
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{IsPunctuation}\\p{S}]+");

    public static Folded of(String written) {
        return written.chars().allMatch(character -> character < 128) ? ofAscii(written) : ofAny(written);
    }

    /// The same for the many texts that need neither Unicode's tables nor a pattern.
    private static Folded ofAscii(String written) {
        var folded = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char character = Character.toLowerCase(written.charAt(i));
            if (Character.isLetterOrDigit(character) || (Character.isISOControl(character) && character > ' '))
                folded.append(character);
            else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ')
                folded.append(' ');
        }
        return new Folded(folded.toString().strip());
    }

    private static Folded ofAny(String written) {
        var compatible = Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return new Folded(SEPARATORS.matcher(compatible).replaceAll(" ").strip());
    }

    /// Whether `other` stands inside: anywhere for Chinese, as whole words otherwise.
    public boolean holds(Folded other) {
        for (int at = text.indexOf(other.text); at >= 0; at = text.indexOf(other.text, at + 1))
            if (isWhole(at, at + other.text.length()))
                return true;
        return false;
    }

    /// Without `other`, wherever it stands.
    public Folded without(Folded other) {
        return new Folded(text.replace(other.text, " "));
    }

    private boolean isWhole(int start, int end) {
        return !(joins(start - 1) && joins(start)) && !(joins(end - 1) && joins(end));
    }

    /// Letters and digits join to words; those of Chinese stand alone.
    private boolean joins(int at) {
        if (at < 0 || at >= text.length())
            return false;
        char letter = text.charAt(at);
        return Character.isLetterOrDigit(letter) && !Character.isIdeographic(letter);
    }
}
