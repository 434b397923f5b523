package dev.portolan.sources;

import dev.portolan.messages.Message;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A file's bytes as text: UTF-8 with or without a byte order mark, UTF-16 with one or where it is plain to see, UTF-8
/// that is damaged in places, and else what is likely: GB18030, or Windows-1252 where letters with accents stand alone.
///
/// @param notice
///            what was guessed or replaced; null when nothing was
record Decoding(String text, @Nullable Message notice) {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final char REPLACEMENT = '\uFFFD';
    private static final int MOST_LINES_NAMED = 10;

    /// @throws UnreadableSource
    ///             when it is no text
    static Decoding of(ByteBuffer bytes) {
        var unicode = unicode(bytes).filter(text -> text.indexOf('\0') < 0);
        if (unicode.isPresent())
            return new Decoding(unicode.get(), null);
        return unmarkedUtf16(bytes).flatMap(charset -> guessed(charset, bytes)).or(() -> damaged(bytes))
                .or(() -> guessed(isWestern(bytes) ? WESTERN : GB18030, bytes))
                .orElseThrow(() -> new UnreadableSource(Message.of("notice.sources.no-encoding")));
    }

    private static Optional<String> unicode(ByteBuffer bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF))
            return strictly(StandardCharsets.UTF_8, bytes.duplicate().position(3));
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE))
            return strictly(StandardCharsets.UTF_16, bytes);
        return strictly(StandardCharsets.UTF_8, bytes);
    }

    /// Latin letters, spaces and line breaks have a zero in every other byte; a binary file has them anywhere. What
    /// would be UTF-8 as well is Latin text with such a byte in it, unless most are.
    private static Optional<Charset> unmarkedUtf16(ByteBuffer bytes) {
        int pairs = Math.min(bytes.limit(), 1024) / 2;
        int[] zeros = new int[2];
        for (int i = 0; i < pairs * 2; i++)
            if (bytes.get(i) == 0)
                zeros[i % 2]++;
        int least = strictly(StandardCharsets.UTF_8, bytes).isPresent() ? 2 : 16;
        if (pairs < 4 || Math.min(zeros[0], zeros[1]) > 0 || Math.max(zeros[0], zeros[1]) * least < pairs)
            return Optional.empty();
        return Optional.of(zeros[0] > 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    /// In text of another encoding hardly ever three bytes are right together as UTF-8, and two by chance.
    private static Optional<Decoding> damaged(ByteBuffer bytes) {
        var text = StandardCharsets.UTF_8.decode(bytes.duplicate()).toString();
        long broken = text.chars().filter(character -> character == REPLACEMENT).count();
        long pairs = text.chars().filter(character -> character > 0x7F && character < 0x800).count();
        long longer = text.chars().filter(character -> character >= 0x800 && character != REPLACEMENT).count();
        return broken > longer + pairs / 4
                ? Optional.empty()
                : Optional.of(new Decoding(text, damage(text)));
    }

    private static Message damage(String text) {
        var all = text.split("\n", -1);
        var broken = IntStream.range(0, all.length).filter(line -> all[line].indexOf(REPLACEMENT) >= 0).toArray();
        var named = IntStream.of(broken).limit(MOST_LINES_NAMED).mapToObj(line -> String.valueOf(line + 1))
                .collect(Collectors.joining(", "));
        return broken.length > MOST_LINES_NAMED
                ? Message.of("notice.sources.damaged-widely", named, broken.length - MOST_LINES_NAMED)
                : Message.of("notice.sources.damaged", named);
    }

    /// Letters with accents stand alone among others; in Chinese text such bytes come in pairs.
    private static boolean isWestern(ByteBuffer bytes) {
        int letters = 0;
        int runs = 0;
        int alone = 0;
        int length = 0;
        for (int i = 0; i <= bytes.limit(); i++) {
            if (i < bytes.limit() && bytes.get(i) < 0) {
                length++;
                continue;
            }
            runs += length > 0 ? 1 : 0;
            alone += length == 1 ? 1 : 0;
            length = 0;
            letters += i < bytes.limit() && Character.isLetter(bytes.get(i)) ? 1 : 0;
        }
        return alone * 2 > runs && letters > runs;
    }

    private static Optional<Decoding> guessed(Charset charset, ByteBuffer bytes) {
        return strictly(charset, bytes).map(text -> new Decoding(text,
                Message.of("notice.sources.guessed", charset.name().replace("windows", "Windows"))));
    }

    private static boolean startsWith(ByteBuffer bytes, int... mark) {
        for (int i = 0; i < mark.length; i++)
            if (bytes.limit() <= i || (bytes.get(i) & 0xFF) != mark[i])
                return false;
        return true;
    }

    private static Optional<String> strictly(Charset charset, ByteBuffer bytes) {
        try {
            return Optional.of(charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(bytes.duplicate()).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
