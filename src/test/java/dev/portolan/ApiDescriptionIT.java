package dev.portolan;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What the API says of itself at `/v3/api-docs`, held against what it answers.
@TestInstance(Lifecycle.PER_CLASS)
class ApiDescriptionIT {
    private static final String PASSWORD = "correct horse";
    private static final String CASE = """
            {"company": "Harbour", "product": "Pilot", "environment": "生产",
             "sources": [{"title": "A talk", "url": "https://example.org/pilot"}]}
            """;
    private static final Map<String, String> EXAMPLES = Map.of("/api/v1/notes/{path}", "/api/v1/notes/probes",
            "/api/v1/cases/{slug}", "/api/v1/cases/%E6%9F%90%E4%BA%91-%E5%B9%B3%E5%8F%B0");

    private static final String DESCRIPTION = "https://portolan.example/v3/api-docs";

    private final Set<String> walked = new TreeSet<>();
    private RunningPortolan portolan;
    private JsonNode description;
    private SchemaRegistry registry;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        RunningPortolan.project(folder);
        Files.writeString(folder.resolve("content/adopters.md"), """
                | 公司 | 产品 | 环境 | 来源 |
                |---|---|---|---|
                | 某云 | 平台 | 生产环境 | [演讲](https://example.org/talk) |
                """);
        Files.writeString(folder.resolve("content/jobs.md"), """
                ---
                kubernetes: ">=1.29"
                ---
                # Jobs

                See [readiness](probes.md#readiness) and <https://example.org/a>.
                """);
        Files.writeString(folder.resolve("references/list.md"),
                "# Reading\n\n- [Probes](https://example.org/a) 2024\n");
        portolan = RunningPortolan.over(folder, "--portolan.moderation.password=" + PASSWORD).ready();
        description = strict(json(portolan.get("/v3/api-docs")));
        registry = SchemaRegistry.withDefaultDialect(Dialects.getOpenApi31(),
                builder -> builder.schemas(Map.of(DESCRIPTION, description.toString())));
    }

    @AfterAll
    void stop() {
        portolan.close();
    }

    @Test
    void everyOperationAnswersAsItIsDescribed() {
        readEverything();
        goTheWayOfASubmission();
        lookAfterCases();
        learnFromASearchWithoutAnAnswer();

        assertThat(walked).containsExactlyInAnyOrderElementsOf(operations());
    }

    private List<String> operations() {
        return description.get("paths").properties().stream().flatMap(path -> path.getValue().propertyNames().stream()
                .map(method -> method + " " + path.getKey())).toList();
    }

    private void readEverything() {
        for (var path : description.get("paths").properties()) {
            var address = EXAMPLES.getOrDefault(path.getKey(), path.getKey());
            if (!path.getValue().has("get") || address.contains("{"))
                continue;
            var answer = portolan.send(address, ApiDescriptionIT::asModerator);
            agrees(path.getKey(), "get", answer, 200);
        }
    }

    private void lookAfterCases() {
        agrees("/api/v1/moderation/cases/{slug}/{act}", "post",
                moderate("/api/v1/moderation/cases/%E6%9F%90%E4%BA%91-%E5%B9%B3%E5%8F%B0/confirm", "{}"), 200);
    }

    private void learnFromASearchWithoutAnAnswer() {
        var searches = "/api/v1/moderation/searches";
        portolan.get("/search?q=zanzibar");
        RunningPortolan.await("the search is counted",
                () -> portolan.send(searches, ApiDescriptionIT::asModerator).body().contains("zanzibar"));
        agrees(searches, "get", portolan.send(searches, ApiDescriptionIT::asModerator), 200);
        agrees(searches + "/{state}", "post", moderate(searches + "/needs-note", "{\"query\": \"zanzibar\"}"), 200);

        var synonyms = "/api/v1/moderation/synonyms";
        var added = moderate(synonyms, "{\"term\": \"zanzibar\", \"meaning\": \"readiness\"}");
        agrees(synonyms, "post", added, 201);
        agrees(synonyms, "get", portolan.send(synonyms, ApiDescriptionIT::asModerator), 200);
        var gone = portolan.send(synonyms + "/" + json(added).get("id").stringValue(),
                request -> asModerator(request).DELETE());
        assertThat(gone.statusCode()).isEqualTo(204);
        walked.add("delete " + synonyms + "/{id}");
    }

    private HttpResponse<String> moderate(String address, String json) {
        return portolan.send(address, request -> asModerator(sending(request, "POST", json)));
    }

    @Test
    void describesANoteAsMarkdown() {
        var note = portolan.send("/api/v1/notes/probes", request -> request.header("Accept", "text/markdown"));

        assertThat(note.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/markdown");
        assertThat(description.at("/paths/~1api~1v1~1notes~1{path}/get/responses/200/content").propertyNames())
                .contains("text/markdown");
    }

    @Test
    void saysWhatNeedsALogin() {
        assertThat(description.at("/components/securitySchemes/moderator/scheme").stringValue()).isEqualTo("basic");
        description.get("paths").properties().forEach(path -> path.getValue().forEach(
                operation -> assertThat(operation.toString().contains("\"security\":[{\"moderator\":[]}]"))
                        .as(path.getKey()).isEqualTo(path.getKey().startsWith("/api/v1/moderation/"))));
    }

    @Test
    void describesEachParameterByItsName() {
        assertThat(description.at("/paths/~1api~1v1~1cases/get/parameters").findValuesAsString("name"))
                .contains("q", "environment", "category", "industry", "technology", "sort", "page", "size");
    }

    private void goTheWayOfASubmission() {
        var sent = portolan.send("/api/v1/submissions", request -> sending(request, "POST", CASE));
        agrees("/api/v1/submissions", "post", sent, 201);
        var address = json(sent).get("statusUrl").stringValue();

        agrees("/api/v1/submissions/{token}", "get", portolan.get(address), 200);
        agrees("/api/v1/submissions/{token}", "patch",
                portolan.send(address, request -> sending(request, "PATCH", "{\"remark\": \"since May\"}")), 200);

        var queue = portolan.send("/api/v1/moderation/submissions", ApiDescriptionIT::asModerator);
        var item = json(queue).at("/items/0");
        var decide = "/api/v1/moderation/submissions/" + item.get("id").stringValue() + "/request-changes";
        var decision = "{\"version\": %d, \"reason\": \"Which clusters?\"}".formatted(item.get("version").intValue());
        agrees("/api/v1/moderation/submissions/{id}/{verdict}", "post",
                portolan.send(decide, request -> asModerator(sending(request, "POST", decision))), 200);

        var status = portolan.get(address);
        agrees("/api/v1/submissions/{token}", "get", status, 200);
        assertThat(json(status).at("/messages/0/message").stringValue()).isEqualTo("Which clusters?");
        assertThat(portolan.send(address, HttpRequest.Builder::DELETE).statusCode()).isEqualTo(204);
        walked.add("delete /api/v1/submissions/{token}");
    }

    @Test
    void describesARefusal() {
        var refused = portolan.send("/api/v1/submissions", request -> sending(request, "POST", "{\"ship\": 1}"));
        var answer = json(refused);

        assertThat(refused.statusCode()).isEqualTo(422);
        matches("#/components/schemas/ProblemDetail", refused, "problem");
        assertThat(answer.get("errors").findValuesAsString("field"))
                .containsExactly("ship", "company", "product", "environment", "sources[0].url");
    }

    @Test
    void keepsTheAddressOfASubmissionSecret() {
        var sent = portolan.send("/api/v1/submissions", request -> sending(request, "POST", CASE));
        var status = portolan.get(json(sent).get("statusUrl").stringValue());

        for (var answer : List.of(sent, status)) {
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(answer.headers().firstValue("X-Robots-Tag")).hasValue("noindex");
        }
    }

    private void agrees(String path, String method, HttpResponse<String> answer, int status) {
        var name = method + " " + path;
        assertThat(answer.statusCode()).as(name).isEqualTo(status);
        var place = description.get("paths").get(path).get(method).get("responses").get("" + status).get("content")
                .get("application/json").get("schema").get("$ref").stringValue();
        matches(place, answer, name);
        walked.add(name);
    }

    private void matches(String place, HttpResponse<String> answer, String name) {
        var schema = registry.getSchema(SchemaLocation.of(DESCRIPTION + place));
        assertThat(schema.validate(answer.body(), InputFormat.JSON)).as(name).isEmpty();
    }

    /// The same schemas without any freedom: an object has all the fields that are described, but for those that may be
    /// null, and no other.
    private static JsonNode strict(JsonNode description) {
        description.get("components").get("schemas").values().forEach(ApiDescriptionIT::close);
        return description;
    }

    private static void close(JsonNode schema) {
        if (!(schema instanceof ObjectNode object) || !object.has("properties"))
            return;
        object.put("additionalProperties", false);
        var required = object.putArray("required");
        object.get("properties").properties().stream().filter(field -> !mayBeNull(field.getValue()))
                .forEach(field -> required.add(field.getKey()));
    }

    private static boolean mayBeNull(JsonNode schema) {
        return schema.toString().contains("\"null\"");
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static HttpRequest.Builder sending(HttpRequest.Builder request, String method, String json) {
        return request.header("Content-Type", "application/json").method(method, BodyPublishers.ofString(json));
    }

    private static HttpRequest.Builder asModerator(HttpRequest.Builder request) {
        var credentials = Base64.getEncoder()
                .encodeToString(("moderator:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        return request.header("Authorization", "Basic " + credentials);
    }
}
