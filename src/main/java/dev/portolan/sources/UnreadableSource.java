package dev.portolan.sources;

import dev.portolan.messages.Message;

/// A source file that cannot be read as text; the reason says why and what to do, without its path.
public class UnreadableSource extends RuntimeException {
    private final transient Message reason;

    UnreadableSource(Message reason) {
        super(reason.english());
        this.reason = reason;
    }

    public Message reason() {
        return reason;
    }
}
