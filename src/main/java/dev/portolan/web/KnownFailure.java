package dev.portolan.web;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// How an exception that knows nothing of the web is answered. Who knows both registers one as a bean.
///
/// @param message
///            key of what the visitor reads
/// @param retryAfter
///            when it is worth asking again; null: unknown
public record KnownFailure(Class<? extends Exception> type, HttpStatus status, String message,
        @Nullable Duration retryAfter) {}
