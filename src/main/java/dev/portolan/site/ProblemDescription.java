package dev.portolan.site;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;

/// Describes the one form that every refusal of the API has.
final class ProblemDescription implements OpenApiCustomizer {
    private static final String NAME = "ProblemDetail";

    @Override
    public void customise(OpenAPI api) {
        api.getComponents().addSchemas(NAME, problem());
        api.getPaths().values().stream().flatMap(path -> path.readOperations().stream())
                .forEach(ProblemDescription::mayBeRefused);
    }

    private static void mayBeRefused(Operation operation) {
        var answer = new MediaType().schema(new Schema<>().$ref(NAME));
        operation.getResponses().addApiResponse("default",
                new ApiResponse().description("Refused; every wrong field is named")
                        .content(new Content().addMediaType("application/problem+json", answer)));
    }

    private static Schema<?> problem() {
        var error = object().addProperty("field", text()).addProperty("message", text());
        var errors = new JsonSchema();
        errors.setTypes(Set.of("array"));
        errors.setItems(error);
        var status = new JsonSchema();
        status.setTypes(Set.of("integer"));
        return object().addProperty("title", text()).addProperty("status", status).addProperty("detail", text())
                .addProperty("instance", text()).addProperty("errors", errors);
    }

    private static Schema<?> object() {
        var object = new JsonSchema();
        object.setTypes(Set.of("object"));
        return object;
    }

    private static Schema<?> text() {
        var text = new JsonSchema();
        text.setTypes(Set.of("string"));
        return text;
    }
}
