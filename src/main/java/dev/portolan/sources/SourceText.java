package dev.portolan.sources;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A decoded file.
///
/// @param hash
///            of its bytes: 16 hexadecimal digits
/// @param notice
///            what an editor should know of its encoding or size; null when all is well
public record SourceText(String text, String hash, @Nullable String notice) {
    private static final Charset GB18030 = Charset.forName("GB18030");

    /// Reads a file that lies in no source folder.
    ///
    /// @throws UnreadableSource
    ///             when it is gone, may not be read, is no text, or has more than `mostBytes`
    public static SourceText read(Path file, int mostBytes) {
        if (!Files.isRegularFile(file))
            throw new UnreadableSource(Files.exists(file) ? "is no file" : "is not there");
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(mostBytes);
            if (in.read() >= 0)
                throw new UnreadableSource("is larger than " + mostBytes / 1024 / 1024 + " MB");
            return decode(bytes, false);
        } catch (IOException cause) {
            throw new UnreadableSource("cannot be read; check its permissions");
        }
    }

    /// Decodes a whole file that lies in no source folder.
    ///
    /// @throws UnreadableSource
    ///             when it is no text
    public static SourceText decode(byte[] bytes) {
        return decode(bytes, false);
    }

    /// UTF-8 with or without a byte order mark, UTF-16 with one or where it is plain to see, and else GB18030.
    ///
    /// @param cut
    ///            whether the file goes on behind these bytes
    /// @throws UnreadableSource
    ///             when it is no text
    static SourceText decode(byte[] bytes, boolean cut) {
        var whole = cut ? upToLastLine(bytes) : ByteBuffer.wrap(bytes);
        var hash = hash(bytes);
        var sizeNotice = cut ? "is larger than " + SourceFolders.MOST_BYTES / 1024 + " KB: the rest is left out" : null;
        var unicode = unicode(whole);
        if (unicode.isPresent())
            return text(unicode.get(), hash, sizeNotice);
        var chinese = strictly(GB18030, whole)
                .orElseThrow(() -> new UnreadableSource("is neither UTF-8 nor GB18030 text; save it as UTF-8"));
        return text(chinese, hash, "is not UTF-8 and was read as GB18030; save it as UTF-8");
    }

    private static SourceText text(String text, String hash, @Nullable String notice) {
        if (text.indexOf('\0') >= 0)
            throw new UnreadableSource("is no text (it has NUL bytes); remove it or give it another ending");
        return new SourceText(text, hash, notice);
    }

    private static Optional<String> unicode(ByteBuffer bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF))
            return strictly(StandardCharsets.UTF_8, bytes.duplicate().position(3));
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE))
            return strictly(StandardCharsets.UTF_16, bytes);
        var unmarked = unmarkedUtf16(bytes);
        if (unmarked.isPresent())
            return strictly(unmarked.get(), bytes);
        return strictly(StandardCharsets.UTF_8, bytes);
    }

    /// Latin text in UTF-16 has a zero in every other byte; a binary file has them anywhere.
    private static Optional<Charset> unmarkedUtf16(ByteBuffer bytes) {
        int pairs = Math.min(bytes.limit(), 1024) / 2;
        int[] zeros = new int[2];
        for (int i = 0; i < pairs * 2; i++)
            if (bytes.get(i) == 0)
                zeros[i % 2]++;
        if (pairs < 4 || Math.min(zeros[0], zeros[1]) > 0 || Math.max(zeros[0], zeros[1]) * 2 < pairs)
            return Optional.empty();
        return Optional.of(zeros[0] > 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
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

    /// So that no character and no line is cut in two.
    private static ByteBuffer upToLastLine(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n')
            end--;
        return ByteBuffer.wrap(bytes, 0, end == 0 ? bytes.length : end).slice();
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
