package dev.portolan.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Remembers the language that a visitor chooses, in a cookie, and leads back.
@Controller
class LanguageController {
    @GetMapping("/language/{code:zh|en}")
    ResponseEntity<Void> choose(@PathVariable String code, @RequestParam(defaultValue = "/") String back) {
        var cookie = ResponseCookie.from(Language.COOKIE, code).path("/").maxAge(Duration.ofDays(365)).httpOnly(true)
                .sameSite("Lax").build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER).header(HttpHeaders.SET_COOKIE, cookie.toString())
                .header(HttpHeaders.LOCATION, local(back)).build();
    }

    /// The address when it stays on this site, else the home page: a link must not lead elsewhere by our name.
    private static String local(String address) {
        try {
            var uri = new URI(address);
            boolean local = address.startsWith("/") && !address.startsWith("//");
            return local ? uri.toASCIIString() : "/";
        } catch (URISyntaxException malformed) {
            return "/";
        }
    }
}
