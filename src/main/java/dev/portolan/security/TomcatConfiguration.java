package dev.portolan.security;

import dev.portolan.start.UnusableSetting;
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
    private static final int LAST_PORT = 65_535;

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

    /// A port below none would silently serve nothing.
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> possiblePort() {
        return factory -> {
            if (factory.getPort() < 0 || factory.getPort() > LAST_PORT)
                throw new UnusableSetting("server.port", "there is no port " + factory.getPort(),
                        "Give one from 1 to " + LAST_PORT + ", or 0 for any that is free");
        };
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
