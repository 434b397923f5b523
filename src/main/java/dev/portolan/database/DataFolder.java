package dev.portolan.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// The folder that holds what nothing can bring back. It and its files are the owner's alone, where the file system
/// knows owners.
public record DataFolder(Path path) {
    private static final Set<PosixFilePermission> OWNERS_FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNERS_FOLDER = PosixFilePermissions.fromString("rwx------");

    public DataFolder {
        path = path.toAbsolutePath().normalize();
    }

    /// Makes the folder when it is missing.
    ///
    /// @throws UnusableData
    ///             when it cannot be made, or nothing can be written into it
    public static DataFolder open(Path path) {
        var folder = new DataFolder(path);
        try {
            if (!Files.isDirectory(folder.path))
                Files.createDirectories(folder.path, folder.only(OWNERS_FOLDER));
            Files.delete(Files.createTempFile(folder.path, ".writable", "", folder.only(OWNERS_FILE)));
        } catch (IOException cause) {
            throw UnusableData.unwritable(folder.path, cause);
        }
        return folder;
    }

    /// Writes a file that the owner alone may read, in place of one of the same name.
    public void write(String name, String text) {
        try {
            var file = path.resolve(name);
            Files.deleteIfExists(file);
            Files.writeString(ownersFile(name), text, StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw UnusableData.unwritable(path, cause);
        }
    }

    /// The file of this name, made empty and owner-only when it is missing.
    Path ownersFile(String name) throws IOException {
        var file = path.resolve(name);
        return Files.exists(file) ? file : Files.createFile(file, only(OWNERS_FILE));
    }

    private FileAttribute<?>[] only(Set<PosixFilePermission> permissions) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }
}
