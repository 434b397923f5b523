package dev.portolan.security;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
@ConditionalOnWebApplication
class TomcatConfiguration {
    /// After Boot's own customizer, which sets the server's page.
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> quietErrors() {
        return factory -> factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host)
                host.setErrorReportValveClass(QuietErrorReportValve.class.getName());
        });
    }
}
