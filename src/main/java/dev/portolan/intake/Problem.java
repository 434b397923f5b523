package dev.portolan.intake;

import dev.portolan.messages.Message;
import dev.portolan.sources.SourcePath;

/// Something about a source file that an editor should mend.
///
/// @param line
///            counted from 1; 0 when it is about the whole file
/// @param message
///            what is wrong and what to do, without the path
public record Problem(SourcePath file, int line, Message message) {
    /// As the log says it: `content/pod/limits.md:12: message`
    @Override
    public String toString() {
        return line > 0 ? file + ":" + line + ": " + message.english() : file + ": " + message.english();
    }
}
