package dev.portolan.security;

import org.apache.catalina.Context;
import org.apache.catalina.Valve;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
@ConditionalOnWebApplication
class TomcatConfiguration {
    /// After Boot's own customizer, which puts a page of the server in.
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> quietErrors() {
        return factory -> factory.addContextCustomizers(TomcatConfiguration::quieten);
    }

    /// The header's size is limited already; a browser with many languages is no error.
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> anyNumberOfLanguages() {
        return factory -> factory.addConnectorCustomizers(connector -> connector.setMaxLocaleCount(-1));
    }

    private static void quieten(Context context) {
        if (!(context.getParent() instanceof StandardHost host))
            return;
        for (Valve valve : host.getPipeline().getValves())
            if (valve instanceof ErrorReportValve)
                host.getPipeline().removeValve(valve);
        host.getPipeline().addValve(new QuietErrorReportValve());
        host.setErrorReportValveClass(QuietErrorReportValve.class.getName());
    }
}
