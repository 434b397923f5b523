package dev.portolan.sources;

import dev.portolan.messages.Message;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// One walk through one folder. Files first, then symbolic links, so that what is reached both ways is read once and
/// under its own name. A link is followed only where its target lies in the folder.
final class FolderScan {
    private static final Set<String> NOT_ENTERED = Set.of("node_modules");
    /// Stands for what the system's locale has no letter for; several names may look the same.
    private static final char UNDECODED = '\uFFFD';
    /// Deeper folders are left out: a tree of notes is never that deep, a mistake is.
    private static final int DEEPEST = 64;

    private record Pending(Path link, String path, int depth) {}

    private final SourceFolder folder;
    private final Path root;
    private final Predicate<SourcePath> interest;
    private final Map<SourcePath, SourceFile> files = new HashMap<>();
    private final List<Listing.Refusal> refusals = new ArrayList<>();
    private final Set<Path> directories = new HashSet<>();
    private final Set<Path> taken = new HashSet<>();
    private final List<Pending> links = new ArrayList<>();

    FolderScan(SourceFolder folder, Path root, Predicate<SourcePath> interest) {
        this.folder = folder;
        this.root = root;
        this.interest = interest;
    }

    /// @throws IOException
    ///             when the folder itself cannot be listed
    void run() throws IOException {
        try (var entries = Files.newDirectoryStream(root)) {
            directories.add(root);
            visit(entries, "", 0);
        }
        for (int next = 0; next < links.size(); next++)
            follow(links.get(next));
    }

    private void enter(Path directory, String path, int depth) {
        if (depth > DEEPEST) {
            refuse(path, Message.of("notice.sources.deep", DEEPEST));
            return;
        }
        if (isUndecoded(path)) {
            refuseName(path);
            return;
        }
        if (!directories.add(directory))
            return;
        try (var entries = Files.newDirectoryStream(directory)) {
            visit(entries, path + "/", depth);
        } catch (IOException e) {
            refuse(path, Message.of("notice.sources.no-listing"));
        }
    }

    private void visit(DirectoryStream<Path> entries, String prefix, int depth) {
        for (Path entry : entries) {
            var name = entry.getFileName().toString();
            if (!isLeftOut(name))
                look(entry, prefix + name, depth + 1);
        }
    }

    private void look(Path entry, String path, int depth) {
        try {
            var attributes = Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isSymbolicLink())
                links.add(new Pending(entry, path, depth));
            else if (attributes.isDirectory())
                enter(entry, path, depth);
            else
                take(entry, path, attributes);
        } catch (IOException e) {
            // Gone between listing and looking: the next scan tells.
        }
    }

    private void follow(Pending pending) {
        try {
            var target = pending.link().toRealPath();
            var attributes = Files.readAttributes(target, BasicFileAttributes.class);
            if (!attributes.isDirectory() && !isOfInterest(pending.path()))
                return;
            if (!target.startsWith(root))
                refuse(pending.path(), Message.of("notice.sources.link-out"));
            else if (attributes.isDirectory())
                enter(target, pending.path(), pending.depth());
            else
                take(target, pending.path(), attributes);
        } catch (IOException e) {
            if (isOfInterest(pending.path()))
                refuse(pending.path(), Message.of("notice.sources.link-nowhere"));
        }
    }

    private void take(Path location, String path, BasicFileAttributes attributes) {
        if (!isOfInterest(path))
            return;
        if (isUndecoded(path))
            refuseName(path);
        else if (!attributes.isRegularFile())
            refuse(path, Message.of("notice.sources.no-ordinary-file"));
        else if (!Files.isReadable(location))
            refuse(path, Message.of("notice.sources.no-permission"));
        else if (taken.add(location))
            files.put(new SourcePath(folder, path), new SourceFile(new SourcePath(folder, path), location,
                    attributes.lastModifiedTime().toInstant(), stat(attributes)));
    }

    private static String stat(BasicFileAttributes attributes) {
        var time = attributes.lastModifiedTime().toInstant();
        return attributes.size() + "-" + time.getEpochSecond() + "." + time.getNano() + "-" + attributes.fileKey();
    }

    private boolean isOfInterest(String path) {
        return interest.test(new SourcePath(folder, path));
    }

    /// Hidden and temporary names, as editors and version control leave them.
    private static boolean isLeftOut(String name) {
        return name.startsWith(".") || name.endsWith("~") || name.startsWith("#") || name.endsWith(".tmp")
                || name.endsWith(".swp") || NOT_ENTERED.contains(name);
    }

    private static boolean isUndecoded(String path) {
        return path.indexOf(UNDECODED) >= 0;
    }

    private void refuseName(String path) {
        refuse(path, Message.of("notice.sources.name"));
    }

    private void refuse(String path, Message reason) {
        refusals.add(new Listing.Refusal(new SourcePath(folder, path), reason));
    }

    Map<SourcePath, SourceFile> files() {
        return files;
    }

    List<Listing.Refusal> refusals() {
        return refusals;
    }

    Set<Path> directories() {
        return directories;
    }
}
