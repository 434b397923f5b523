package dev.portolan.registry;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

/// Who knows the address of a submission may change it: no cache keeps an answer from there, no search engine lists it,
/// no other page learns where its reader came from.
final class SecretAddress {
    private SecretAddress() {}

    static void keep(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
    }
}
