package dev.portolan.library;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The images beside the notes.
@Controller
class MediaController {
    /// An SVG is a document: opened by itself it must not run or load anything.
    private static final String INERT = "default-src 'none'; frame-ancestors 'none'; sandbox";

    private final Images images;

    MediaController(Images images) {
        this.images = images;
    }

    @GetMapping("/media/{*path}")
    ResponseEntity<Resource> image(@PathVariable String path) throws IOException {
        var image = images.at(path.substring(1));
        return image.isPresent() ? answer(image.get()) : ResponseEntity.notFound().build();
    }

    private static ResponseEntity<Resource> answer(Images.Image image) throws IOException {
        var modified = Files.getLastModifiedTime(image.file());
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(image.type()))
                .header("X-Content-Type-Options", "nosniff").header("Content-Security-Policy", INERT)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
                .eTag("\"%x-%x\"".formatted(modified.toMillis(), Files.size(image.file())))
                .lastModified(modified.toInstant()).body(new FileSystemResource(image.file()));
    }
}
