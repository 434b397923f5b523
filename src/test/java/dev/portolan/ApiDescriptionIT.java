package dev.portolan;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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

    private RunningPortolan portolan;
    private JsonNode description;

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
        description = json(portolan.get("/v3/api-docs"));
    }

    @AfterAll
    void stop() {
        portolan.close();
    }

    @Test
    void describesWhatReadingAnswers() {
        int walked = 0;
        for (var path : description.get("paths").properties()) {
            var address = EXAMPLES.getOrDefault(path.getKey(), path.getKey());
            if (!path.getValue().has("get") || address.contains("{"))
                continue;
            var answer = portolan.send(address, ApiDescriptionIT::asModerator);
            agrees(path.getKey(), "get", answer, 200);
            walked++;
        }

        assertThat(walked).isGreaterThanOrEqualTo(7);
    }

    @Test
    void describesEachParameterByItsName() {
        assertThat(description.at("/paths/~1api~1v1~1cases/get/parameters").findValuesAsString("name"))
                .contains("q", "environment", "category", "industry", "technology", "sort", "page", "size");
    }

    @Test
    void describesTheWayOfASubmission() {
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
    }

    @Test
    void describesARefusal() {
        var refused = portolan.send("/api/v1/submissions", request -> sending(request, "POST", "{\"ship\": 1}"));
        var answer = json(refused);

        assertThat(refused.statusCode()).isEqualTo(422);
        matches(description.at("/components/schemas/ProblemDetail"), answer, "problem");
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
        var content = description.get("paths").get(path).get(method).get("responses").get("" + status).get("content");
        matches(content.get("application/json").get("schema"), json(answer), name);
    }

    private void matches(JsonNode schema, JsonNode value, String place) {
        if (schema.has("$ref"))
            matches(description.at(schema.get("$ref").stringValue().substring(1)), value, place);
        else if (schema.has("oneOf"))
            matches(schema.get("oneOf").get(value.isNull() ? 1 : 0), value, place);
        else
            matchesType(schema, value, place);
    }

    private void matchesType(JsonNode schema, JsonNode value, String place) {
        assertThat(schema.get("type").toString()).as(place).contains('"' + type(value) + '"');
        if (schema.has("enum") && !value.isNull())
            assertThat(schema.get("enum").toString()).as(place).contains(value.toString());
        if (value.isArray())
            value.values().forEach(item -> matches(schema.get("items"), item, place + "[]"));
        if (value.isObject())
            matchesFields(schema, value, place);
    }

    /// What is described and left out is something that may be null.
    private void matchesFields(JsonNode schema, JsonNode value, String place) {
        if (schema.has("properties")) {
            assertThat(schema.get("properties").propertyNames()).as(place).containsAll(value.propertyNames());
            schema.get("properties").properties().stream().filter(field -> !value.has(field.getKey()))
                    .forEach(field -> assertThat(field.getValue().toString()).as(place + "." + field.getKey())
                            .contains("\"null\""));
        }
        value.properties().forEach(field -> matches(
                schema.has("properties")
                        ? schema.get("properties").get(field.getKey())
                        : schema.get("additionalProperties"),
                field.getValue(), place + "." + field.getKey()));
    }

    private static String type(JsonNode value) {
        return value.isIntegralNumber() ? "integer" : value.getNodeType().name().toLowerCase(Locale.ROOT);
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
