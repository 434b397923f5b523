package dev.portolan.site;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import org.springdoc.core.customizers.OpenApiCustomizer;

/// Says which operations need a login.
final class ModeratorsOnly implements OpenApiCustomizer {
    static final String SCHEME = "moderator";
    private static final String PLACE = "/api/v1/moderation/";

    @Override
    public void customise(OpenAPI api) {
        api.getPaths().forEach((address, path) -> {
            if (address.startsWith(PLACE))
                path.readOperations()
                        .forEach(operation -> operation.addSecurityItem(new SecurityRequirement().addList(SCHEME)));
        });
    }
}
