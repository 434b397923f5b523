package dev.portolan.search;

import dev.portolan.start.UnusableSetting;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/// The index cannot be kept where it should: the folder is no folder, not writable, or the disk fails.
public class IndexUnusable extends UnusableSetting {
    public IndexUnusable(Path indexDir, Exception cause) {
        super("portolan.index-dir", "the index cannot be kept in " + indexDir + " (" + reason(cause) + ")",
                "Check that it is a folder, that it may be written to, and that the disk is not full");
        initCause(cause);
    }

    private static String reason(Exception cause) {
        return switch (cause) {
            case AccessDeniedException denied -> denied.getFile() + ": access denied";
            case NoSuchFileException gone -> gone.getFile() + " is gone";
            case FileAlreadyExistsException other -> other.getFile() + " is no folder";
            default -> Objects.requireNonNullElse(cause.getMessage(), "input error");
        };
    }
}
