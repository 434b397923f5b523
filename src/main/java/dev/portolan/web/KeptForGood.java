package dev.portolan.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;

/// Lets browsers keep a file that is asked for by the hash of its content; all others are asked for again.
class KeptForGood implements HandlerInterceptor {
    private static final Pattern HASHED = Pattern.compile(".*-[0-9a-f]{32}\\.\\w+");
    private static final CacheControl FOR_GOOD = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (HASHED.matcher(request.getRequestURI()).matches())
            response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_GOOD.getHeaderValue());
        return true;
    }
}
