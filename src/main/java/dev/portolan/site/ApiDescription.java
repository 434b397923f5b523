package dev.portolan.site;

import dev.portolan.web.SiteSettings;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.Optional;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Lazy;

/// The description of the API at `/v3/api-docs`.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ApiDescription {
    /// The server is named as configured, never as asked for. Nothing else asks for what registers the converters, ours
    /// and springdoc's own, which takes answers out of their envelopes.
    @Bean
    @Lazy
    @DependsOn("modelConverterRegistrar")
    OpenAPI openApi(SiteSettings settings) {
        return new OpenAPI()
                .info(new Info().title("Portolan").version("1")
                        .description("Practices, cases and references for people who run Kubernetes"))
                .addServersItem(new Server().url(settings.absolute("/").orElse("/")))
                .components(new Components().addSecuritySchemes(ModeratorsOnly.SCHEME,
                        new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic")));
    }

    @Bean
    @Lazy
    OpenApiCustomizer problemDescription() {
        return new ProblemDescription();
    }

    @Bean
    @Lazy
    OpenApiCustomizer moderatorsOnly() {
        return new ModeratorsOnly();
    }

    @Bean
    @Lazy
    ModelConverter nullableFields() {
        return new NullableFields();
    }

    /// Seldom asked for: what makes it is loaded then, not at each start.
    @Bean
    static BeanFactoryPostProcessor describeWhenAsked() {
        return beans -> Stream.of(beans.getBeanDefinitionNames()).map(beans::getBeanDefinition)
                .filter(ApiDescription::isOfSpringdoc).forEach(bean -> bean.setLazyInit(true));
    }

    private static boolean isOfSpringdoc(BeanDefinition bean) {
        return Stream.of(bean.getBeanClassName(), bean.getFactoryBeanName())
                .anyMatch(name -> Optional.ofNullable(name).orElse("").startsWith("org.springdoc."));
    }
}
