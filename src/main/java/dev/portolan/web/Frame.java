package dev.portolan.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;

/// What the layout asks about the page that it frames: the bean `frame` of the templates.
class Frame {
    private final List<NavigationEntry> navigation;
    private final List<SiteNotice> notices;
    private final SiteSettings settings;
    private final MessageSource messages;
    private final HttpServletRequest request;

    /// @param request
    ///            stands for whichever request is being answered
    Frame(Stream<NavigationEntry> navigation, Stream<SiteNotice> notices, SiteSettings settings,
            MessageSource messages, HttpServletRequest request) {
        this.navigation = navigation.sorted(Comparator.comparingInt(NavigationEntry::order)).toList();
        this.notices = notices.toList();
        this.settings = settings;
        this.messages = messages;
        this.request = request;
    }

    public List<NavigationEntry> navigation() {
        return navigation;
    }

    /// Keys of what every visitor should know now.
    public List<String> notices() {
        return notices.stream().flatMap(notice -> notice.message().stream()).toList();
    }

    /// In the language of the page.
    public String words(MessageSourceResolvable message) {
        return messages.getMessage(message, language().locale());
    }

    public boolean isCurrent(NavigationEntry entry) {
        return entry.covers(path());
    }

    /// Null without a base address, and for errors: they have none of their own.
    public @Nullable String canonical() {
        return isError() ? null : settings.absolute(path()).orElse(null);
    }

    public Language language() {
        return Language.of(request);
    }

    public List<Language> languages() {
        return List.of(Language.values());
    }

    /// The address that switches to this language and goes on to a translation of the page; without one, back here.
    public String switchTo(Language language, @Nullable String translation) {
        var back = translation == null ? here() : translation;
        return Address.of("/language/" + language.code()).with("back", back).toString();
    }

    private String here() {
        var query = isError()
                ? (String) request.getAttribute(RequestDispatcher.ERROR_QUERY_STRING)
                : request.getQueryString();
        return query == null ? path() : path() + "?" + query;
    }

    private String path() {
        return Objects.requireNonNullElseGet((String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
                request::getRequestURI);
    }

    private boolean isError() {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) != null;
    }
}
