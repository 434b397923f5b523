package dev.portolan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/// The jar unpacked as its own tools do it, with a cache of the classes that a start loads, once for each jar. It
/// starts in a third of the time, and starts are most of what the tests on the jar wait for.
final class UnpackedJar {
    private static final Path FOLDER = Path.of("target", "unpacked").toAbsolutePath();
    private static final Path CACHE = FOLDER.resolve("portolan.aot");

    private UnpackedJar() {}

    /// What follows `java` on the command line.
    static synchronized List<String> arguments(Path jar) throws IOException {
        if (!Files.exists(CACHE) || Files.getLastModifiedTime(CACHE).compareTo(Files.getLastModifiedTime(jar)) < 0)
            unpack(jar);
        return List.of("-XX:AOTCache=" + CACHE, "-jar", FOLDER.resolve(jar.getFileName()).toString());
    }

    private static void unpack(Path jar) throws IOException {
        FileSystemUtils.deleteRecursively(FOLDER);
        run("-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination", FOLDER.toString());
        var project = Files.createTempDirectory("project");
        RunningPortolan.project(project);
        run("-XX:AOTCacheOutput=" + CACHE, "-Dspring.context.exit=onRefresh", "-jar",
                FOLDER.resolve(jar.getFileName()).toString(), "--server.port=0",
                "--portolan.content-dir=" + project.resolve("content"),
                "--portolan.references-dir=" + project.resolve("references"),
                "--portolan.index-dir=" + project.resolve("index"), "--portolan.data-dir=" + project.resolve("data"));
        FileSystemUtils.deleteRecursively(project);
    }

    private static void run(String... arguments) throws IOException {
        var command = Stream.concat(RunningPortolan.JAVA.stream(), Stream.of(arguments)).toList();
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0)
                throw new AssertionError(command + " failed:\n" + output);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
