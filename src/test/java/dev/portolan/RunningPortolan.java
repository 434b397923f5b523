package dev.portolan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/// The real jar, mostly unpacked, running over folders of its own on a port that the system gave.
final class RunningPortolan implements AutoCloseable {
    private static final Pattern PORT = Pattern.compile("started on port (\\d+)");
    private static final Duration STOP_WITHIN = Duration.ofSeconds(30);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Process process;
    private final int port;
    private final Queue<String> log = new ConcurrentLinkedQueue<>();

    private RunningPortolan(Process process) throws IOException {
        this.process = process;
        var lines = process.inputReader(StandardCharsets.UTF_8);
        this.port = readPort(lines);
        Thread.ofPlatform().daemon().start(() -> follow(lines));
    }

    private void follow(BufferedReader lines) {
        try {
            lines.lines().forEach(log::add);
        } catch (UncheckedIOException killed) {
            // what it said until then is there
        }
    }

    /// A started process for the command line, with the folders' properties behind further arguments.
    static Process launch(Path folder, String... arguments) throws IOException {
        return launch(UnpackedJar.arguments(jar()), folder, arguments);
    }

    /// The same from the jar as it is.
    static Process launchJar(Path folder, String... arguments) throws IOException {
        return launch(List.of("-jar", jar().toString()), folder, arguments);
    }

    /// @param portolan
    ///            how Java is told to start it
    static Process launch(List<String> portolan, Path folder, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(java(), "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(portolan);
        command.addAll(List.of(arguments));
        var given = List.of(arguments);
        folders(folder).filter(
                own -> given.stream()
                        .noneMatch(argument -> argument.startsWith(own.substring(0, own.indexOf('=') + 1))))
                .forEach(command::add);
        return new ProcessBuilder(command).directory(folder.toFile()).start();
    }

    /// The folders' properties.
    static Stream<String> folders(Path folder) {
        return Stream.of("content", "references", "index", "data")
                .map(name -> "--portolan." + name + "-dir=" + folder.resolve(name));
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static Path jar() {
        return Path.of(System.getProperty("portolan.jar", "target/portolan.jar")).toAbsolutePath();
    }

    static RunningPortolan over(Path folder, String... arguments) throws IOException {
        return new RunningPortolan(launch(folder, onAnyPort(arguments)));
    }

    /// From the jar as it is.
    static RunningPortolan jarOver(Path folder, String... arguments) throws IOException {
        return new RunningPortolan(launchJar(folder, onAnyPort(arguments)));
    }

    private static String[] onAnyPort(String... arguments) {
        return Stream.concat(Stream.of("--server.port=0"), Stream.of(arguments)).toArray(String[]::new);
    }

    private int readPort(BufferedReader lines) throws IOException {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            log.add(line);
            var found = PORT.matcher(line);
            if (found.find())
                return Integer.parseInt(found.group(1));
        }
        throw new AssertionError("did not start:\n" + log()
                + new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
    }

    RunningPortolan ready() {
        await("readiness", () -> status("/actuator/health/readiness") == 200);
        return this;
    }

    static void await(String what, java.util.concurrent.Callable<Boolean> condition) {
        Awaitility.await(what).atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(50)).until(condition);
    }

    int port() {
        return port;
    }

    String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    int status(String path) {
        return get(path).statusCode();
    }

    String text(String path) {
        return get(path).body();
    }

    HttpResponse<String> get(String path) {
        return send(path, request -> request);
    }

    HttpResponse<String> send(String path, UnaryOperator<HttpRequest.Builder> details) {
        var request = details.apply(HttpRequest.newBuilder(URI.create(address(path))));
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("no answer from " + path, e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /// The JSON answer to a question.
    String search(String question) {
        return text("/api/v1/search?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8));
    }

    boolean finds(String question, Predicate<String> answer) {
        return answer.test(search(question));
    }

    String log() {
        return String.join("\n", log);
    }

    /// As `kill -9` does.
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        assertThat(process.onExit()).as("stops when asked").succeedsWithin(STOP_WITHIN);
    }

    /// Empty source folders with one note.
    static Path project(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.createDirectories(folder.resolve("references"));
        Files.writeString(folder.resolve("content/probes.md"), """
                # Probes

                ## Readiness

                A pod that fails its readinessProbe gets no traffic.
                """);
        return folder;
    }
}
