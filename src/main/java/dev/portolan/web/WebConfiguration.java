package dev.portolan.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/// Everything that pages need beside their controllers. A {@link WebMvcConfigurer}, so that it also stands in the slice
/// tests of each feature.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(SiteSettings.class)
class WebConfiguration implements WebMvcConfigurer {
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new VaryByLanguage()).excludePathPatterns("/css/**", "/js/**", "/favicon*",
                "/language/**", "/robots.txt", "/sitemap*.xml");
        registry.addInterceptor(new KeptForGood()).addPathPatterns("/css/**", "/js/**", "/favicon*.svg");
    }

    @Bean
    LocaleResolver localeResolver() {
        return new VisitorsLanguage();
    }

    @Bean
    Frame frame(ObjectProvider<NavigationEntry> navigation, ObjectProvider<SiteNotice> notices, SiteSettings settings,
            MessageSource messages, HttpServletRequest request) {
        return new Frame(navigation.stream(), notices.stream(), settings, messages, request);
    }

    @Bean
    Failures failures(ObjectProvider<KnownFailure> known) {
        return new Failures(known.stream().toList());
    }

    @Bean
    FailureAnswer failureAnswer(MessageSource messages, ObjectProvider<Signpost> signpost) {
        return new FailureAnswer(messages, signpost);
    }

    /// Else a page at `/nothing.css` would go out as a style sheet.
    @Bean
    SmartInitializingSingleton pagesAreHtml(ThymeleafViewResolver resolver) {
        return () -> resolver.setForceContentType(true);
    }
}
