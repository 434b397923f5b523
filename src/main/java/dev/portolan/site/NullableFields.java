package dev.portolan.site;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Says in the API's description which fields may be null, as the records that become JSON say it.
// the description's own types are raw
@SuppressWarnings("rawtypes")
final class NullableFields implements ModelConverter {
    private static final String NULL = "null";

    @Override
    public @Nullable Schema<?> resolve(AnnotatedType type, ModelConverterContext context,
            Iterator<ModelConverter> chain) {
        if (!chain.hasNext())
            return null;
        var schema = chain.next().resolve(type, context, chain);
        var described = Json.mapper().constructType(type.getType()).getRawClass();
        if (schema != null && described.isRecord())
            properties(schema, context).ifPresent(properties -> nullable(described).forEach(
                    name -> properties.computeIfPresent(name, (_, property) -> orNull(property))));
        return schema;
    }

    private static Optional<Map<String, Schema>> properties(Schema<?> schema, ModelConverterContext context) {
        var reference = schema.get$ref();
        var model = reference == null
                ? schema
                : context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
        return Optional.ofNullable(model).map(Schema::getProperties);
    }

    private static Iterable<String> nullable(Class<?> described) {
        return Arrays.stream(described.getRecordComponents())
                .filter(component -> component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName).toList();
    }

    private static Schema<?> orNull(Schema<?> property) {
        if (property.get$ref() == null) {
            property.addType(NULL);
            return property;
        }
        var nothing = new JsonSchema();
        nothing.setTypes(Set.of(NULL));
        return property.getOneOf() != null ? property : new JsonSchema().addOneOfItem(property).addOneOfItem(nothing);
    }
}
