package dev.portolan.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The images beside the notes, as they are on disk now. A link to outside of the content folder is not followed.
final class Images {
    /// Larger files are no pictures for a page.
    static final long MOST_BYTES = 20L * 1024 * 1024;
    private static final Map<String, String> TYPES = Map.of("png", "image/png", "jpg", "image/jpeg", "jpeg",
            "image/jpeg", "gif", "image/gif", "webp", "image/webp", "avif", "image/avif", "svg", "image/svg+xml");

    private final Supplier<Path> folder;

    /// @param folder
    ///            the content folder, asked for each time: it may be swapped
    Images(Supplier<Path> folder) {
        this.folder = folder;
    }

    boolean has(String path) {
        return at(path).isPresent();
    }

    /// The image at this path inside the content folder.
    Optional<Image> at(String path) {
        return type(path).flatMap(type -> file(path).map(file -> new Image(file, type)));
    }

    record Image(Path file, String type) {}

    private static Optional<String> type(String path) {
        var ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(TYPES.get(ending));
    }

    private Optional<Path> file(String path) {
        try {
            var root = folder.get().toRealPath();
            var file = root.resolve(path).toRealPath();
            boolean fits = file.startsWith(root) && Files.isRegularFile(file) && Files.isReadable(file)
                    && Files.size(file) <= MOST_BYTES;
            return fits ? Optional.of(file) : Optional.empty();
        } catch (IOException | InvalidPathException missing) {
            return Optional.empty();
        }
    }
}
