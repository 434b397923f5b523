package portolan.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A server in a process of its own, started as in production.
final class Server implements AutoCloseable {
    static final List<String> JVM = List.of("-Xmx256m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED");
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Process process;
    private final int port;

    private Server(List<String> program, List<String> arguments) throws IOException {
        port = freePort();
        var command = new ArrayList<String>();
        command.add(java());
        command.addAll(JVM);
        command.addAll(program);
        command.add("--server.port=" + port);
        command.addAll(arguments);
        process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    static Server portolan(Tree tree, Path work) throws IOException {
        return portolan(tree.folder(), Files.createDirectories(work.resolve("no-references")), work);
    }

    static Server portolan(Path content, Path references, Path work) throws IOException {
        return new Server(List.of("-jar", jar()),
                List.of("--portolan.content-dir=" + content, "--portolan.references-dir=" + references,
                        "--portolan.index-dir=" + work.resolve("server-index"),
                        "--portolan.data-dir=" + work.resolve("server-data")));
    }

    static String jar() {
        return System.getProperty("portolan.jar", "target/portolan.jar");
    }

    static Server bare() throws IOException {
        return new Server(List.of("-cp", System.getProperty("java.class.path"), BareApplication.class.getName()),
                List.of());
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /// Waits for an answer of 200.
    Server ready(String path) throws InterruptedException {
        while (text(path).isEmpty()) {
            if (!process.isAlive())
                throw new IllegalStateException("a server ended: " + process.exitValue());
            Thread.sleep(5);
        }
        return this;
    }

    Server ready() throws InterruptedException {
        return ready("/actuator/health/readiness");
    }

    /// Empty when nobody answers, or not with 200.
    Optional<String> text(String path) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
        try {
            var answer = CLIENT.send(request, BodyHandlers.ofString());
            return answer.statusCode() == 200 ? Optional.of(answer.body()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static String search(String question) {
        return "/api/v1/search?q=" + encoded(question);
    }

    static String suggest(String typed) {
        return "/api/v1/suggest?q=" + encoded(typed);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// Resident, in MiB.
    double memory() throws IOException {
        return memory(process.pid());
    }

    static double memory(long pid) throws IOException {
        var line = Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(each -> each.startsWith("VmRSS")).findFirst().orElseThrow();
        return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
