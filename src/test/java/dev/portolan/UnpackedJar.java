package dev.portolan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.util.DigestUtils;
import org.springframework.util.FileSystemUtils;

/// The jar unpacked as its own tools do it, with a cache of the classes that a start loads, once for each jar. It
/// starts in a third of the time, and starts are most of what the tests on the jar wait for.
final class UnpackedJar {
    private static final Map<Path, UnpackedJar> UNPACKED = new ConcurrentHashMap<>();
    private static final Path FOLDERS = Path.of("target", "unpacked").toAbsolutePath();

    private final Path jar;
    private final Path cache;

    private UnpackedJar(Path folder, Path jar) {
        this.jar = folder.resolve(jar.getFileName());
        this.cache = folder.resolve("portolan.aot");
    }

    /// What follows `java` on the command line.
    static List<String> arguments(Path jar) {
        var unpacked = UNPACKED.computeIfAbsent(jar, UnpackedJar::of);
        return List.of("-XX:AOTCache=" + unpacked.cache, "-jar", unpacked.jar.toString());
    }

    private static UnpackedJar of(Path jar) {
        try {
            var folder = FOLDERS.resolve(hash(jar));
            var unpacked = new UnpackedJar(folder, jar);
            if (!Files.exists(unpacked.cache)) {
                FileSystemUtils.deleteRecursively(FOLDERS);
                finish(new ProcessBuilder(RunningPortolan.java(), "-Djarmode=tools", "-jar", jar.toString(), "extract",
                        "--destination", folder.toString()).start());
                unpacked.fillCache();
            }
            return unpacked;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Its date says nothing: the build sets it.
    private static String hash(Path jar) throws IOException {
        try (var bytes = Files.newInputStream(jar)) {
            return DigestUtils.md5DigestAsHex(bytes);
        }
    }

    private void fillCache() throws IOException {
        var project = RunningPortolan.project(Files.createTempDirectory("project"));
        finish(RunningPortolan.launch(List.of("-XX:AOTCacheOutput=" + cache, "-Dspring.context.exit=onRefresh", "-jar",
                jar.toString()), project, "--server.port=0"));
        FileSystemUtils.deleteRecursively(project);
    }

    private static void finish(Process process) throws IOException {
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0)
                throw new AssertionError("not unpacked:\n" + output);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
