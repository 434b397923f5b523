package dev.portolan.library;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Optional;
import org.springframework.web.util.UriUtils;

/// A relative address as written, taken apart and decoded.
record Href(String path, String fragment) {
    /// Empty for what cannot name a file.
    static Optional<Href> of(String written) {
        int hash = written.indexOf('#');
        var path = hash < 0 ? written : written.substring(0, hash);
        int query = path.indexOf('?');
        var href = new Href(decoded(query < 0 ? path : path.substring(0, query)),
                hash < 0 ? "" : decoded(written.substring(hash + 1)));
        return Optional.of(href).filter(sound -> sound.path().indexOf('\0') < 0);
    }

    boolean fromTheTop() {
        return path.startsWith("/");
    }

    /// The path that this one means when written in `folder`, empty for the top; a slash at its end is kept. Empty when
    /// it leads out of the source folder.
    Optional<String> from(String folder) {
        var names = new ArrayDeque<String>();
        for (String name : (folder + "/" + path).split("/")) {
            if (name.isEmpty() || name.equals("."))
                continue;
            if (!name.equals(".."))
                names.addLast(name);
            else if (names.pollLast() == null)
                return Optional.empty();
        }
        return Optional.of(String.join("/", names) + (path.endsWith("/") && !names.isEmpty() ? "/" : ""));
    }

    /// The same path kept within the source folder, as a browser does it: `..` at the top stays at the top.
    Optional<String> within(String folder) {
        var names = new ArrayDeque<String>();
        for (String name : (folder + "/" + path).split("/"))
            if (name.equals(".."))
                names.pollLast();
            else if (!name.isEmpty() && !name.equals("."))
                names.addLast(name);
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join("/", names));
    }

    /// A stray percent sign stays what it is.
    private static String decoded(String written) {
        try {
            return UriUtils.decode(written, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return written;
        }
    }
}
