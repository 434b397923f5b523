package dev.portolan.start;

/// The application without its web side, for a command; started when first asked, closed when the command has ended.
public interface CommandApplication {
    <T> T bean(Class<T> type);

    /// The settings under a prefix as the server would read them, for a command that does without the application.
    <T> T settings(String prefix, Class<T> type);
}
