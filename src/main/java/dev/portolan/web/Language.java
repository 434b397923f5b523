package dev.portolan.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.WebUtils;

/// The languages that pages are written in.
enum Language {
    EN("English", Locale.ENGLISH), ZH("中文", Locale.CHINESE);

    static final String COOKIE = "portolan-language";
    private static final List<Locale> LOCALES = Arrays.stream(values()).map(Language::locale).toList();

    private final String ownName;
    private final Locale locale;

    Language(String ownName, Locale locale) {
        this.ownName = ownName;
        this.locale = locale;
    }

    /// As its readers write it.
    public String ownName() {
        return ownName;
    }

    /// `en` or `zh`
    public String code() {
        return locale.getLanguage();
    }

    Locale locale() {
        return locale;
    }

    /// What the visitor has chosen, else what the browser prefers, else English.
    static Language of(HttpServletRequest request) {
        return chosen(request).or(() -> preferred(request.getHeader("Accept-Language"))).orElse(EN);
    }

    static Optional<Language> ofCode(@Nullable String code) {
        return Arrays.stream(values()).filter(language -> language.code().equals(code)).findFirst();
    }

    private static Optional<Language> chosen(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE)).flatMap(cookie -> ofCode(cookie.getValue()));
    }

    private static Optional<Language> preferred(@Nullable String acceptLanguage) {
        if (acceptLanguage == null)
            return Optional.empty();
        try {
            var ranges = Locale.LanguageRange.parse(acceptLanguage);
            return Optional.ofNullable(Locale.lookup(ranges, LOCALES)).flatMap(locale -> ofCode(locale.getLanguage()));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
