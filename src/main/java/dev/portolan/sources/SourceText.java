package dev.portolan.sources;

import dev.portolan.messages.Message;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// A decoded file.
///
/// @param hash
///            of its bytes: 16 hexadecimal digits
/// @param notice
///            what an editor should know of its encoding or size; null when all is well
public record SourceText(String text, String hash, @Nullable Message notice) {
    /// Reads a file that lies in no source folder.
    ///
    /// @throws UnreadableSource
    ///             when it is gone, may not be read, is no text, or has more than `mostBytes`
    public static SourceText read(Path file, int mostBytes) {
        if (!Files.isRegularFile(file))
            throw new UnreadableSource(Message.of(
                    Files.exists(file) ? "notice.sources.no-file" : "notice.sources.not-there"));
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(mostBytes);
            if (in.read() >= 0)
                throw new UnreadableSource(Message.of("notice.sources.too-large", mostBytes / 1024 / 1024));
            return decode(bytes, false);
        } catch (IOException cause) {
            throw new UnreadableSource(Message.of("notice.sources.no-permission"));
        }
    }

    /// Decodes a whole file that lies in no source folder.
    ///
    /// @throws UnreadableSource
    ///             when it is no text
    public static SourceText decode(byte[] bytes) {
        return decode(bytes, false);
    }

    /// @param cut
    ///            whether the file goes on behind these bytes
    /// @throws UnreadableSource
    ///             when it is no text
    static SourceText decode(byte[] bytes, boolean cut) {
        var decoding = Decoding.of(cut ? upToLastLine(bytes) : ByteBuffer.wrap(bytes));
        int nul = decoding.text().indexOf('\0');
        if (nul >= 0)
            throw new UnreadableSource(Message.of("notice.sources.nul",
                    1 + decoding.text().substring(0, nul).chars().filter(each -> each == '\n').count()));
        var sizeNotice = cut ? Message.of("notice.sources.cut", SourceFolders.MOST_BYTES / 1024) : null;
        return new SourceText(decoding.text(), hash(bytes),
                decoding.notice() == null ? sizeNotice : decoding.notice());
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
