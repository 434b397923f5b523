package dev.portolan.registry.adopters;

import dev.portolan.messages.Message;
import java.util.Optional;
import java.util.regex.Pattern;

/// A company's name as it stands somewhere in a file, and as a reader reads it.
final class Name {
    /// The longest real one in some seventy registries has 84 characters.
    private static final int LONGEST = 120;
    private static final Pattern SHORTCODE = Pattern.compile(":[a-z][a-z0-9_+-]+:");
    private static final Pattern AROUND = Pattern
            .compile("^[\\s\\p{So}\\p{Cf}\\x{fe0f}*_`\"“”|•·>#–—-]+|[\\s\\p{Cf}\\x{fe0f}*_`\"“”|•·:：;；,，、–—-]+$");
    private static final Pattern NUMBER = Pattern.compile("^\\d{1,3}[.)、]\\s+");
    private static final Pattern LOGO = Pattern.compile(
            "(?i)(?:[\\s_-]+(?:company\\s+)?(?:logo|icon|website)s?(?:\\s+image)?|\\s*的?(?:标志|图标|徽标|商标))$|^logo\\s+(?:of|for)\\s+|^logo[\\s:_-]+");
    private static final Pattern FILE = Pattern.compile("(?i)\\.(?:png|jpe?g|svg|gif|webp)$");
    private static final Pattern TEMPLATE = Pattern.compile("^(?:<[^>]*>|\\[[^\\]]*]|\\{[^}]*}|\\.{2,}|…+)$");
    private static final Pattern SENTENCE = Pattern.compile("[^.]{25,}[.!?。！？]$");
    private static final Pattern ABBREVIATION = Pattern
            .compile("(?i)\\b(?:ltd|inc|co|corp|llc|plc|pvt|pte|bv|nv|ag|sa|s\\.a|l\\.p|b\\.v)\\.$");
    private static final Pattern SPACES = Pattern.compile("[\\s\\x{a0}]+");

    private final String text;

    Name(String written) {
        text = cleaned(written);
    }

    String text() {
        return text;
    }

    /// Why it is no name; empty when it is one.
    Optional<Message> refusal() {
        if (text.codePoints().noneMatch(Character::isLetterOrDigit))
            return Optional.of(Message.of("notice.adopters.no-company"));
        if (TEMPLATE.matcher(text).matches() || Words.isExactly("placeholder", text)
                || Words.starts("invitation", text))
            return Optional.of(Message.of("notice.adopters.placeholder", text));
        if (text.codePointCount(0, text.length()) > LONGEST)
            return Optional.of(Message.of("notice.adopters.long-name", text.substring(0, 40)));
        if (SENTENCE.matcher(text).find() && text.split(" ").length > 6 && !ABBREVIATION.matcher(text).find())
            return Optional.of(Message.of("notice.adopters.sentence", text));
        return Optional.empty();
    }

    boolean isUsable() {
        return refusal().isEmpty();
    }

    private static String cleaned(String written) {
        var text = SPACES.matcher(SHORTCODE.matcher(written).replaceAll("")).replaceAll(" ").strip();
        if (TEMPLATE.matcher(text).matches())
            return text;
        text = AROUND.matcher(text).replaceAll("");
        text = NUMBER.matcher(text).replaceFirst("");
        var withoutFile = FILE.matcher(text).replaceFirst("");
        text = LOGO.matcher(withoutFile).replaceAll("");
        text = Links.isAddress(text) ? text.replaceFirst("(?i)^https?://(?:www\\.)?", "").replaceFirst("/$", "") : text;
        return AROUND.matcher(text).replaceAll("").strip();
    }
}
