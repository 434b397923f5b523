package dev.portolan.web;

import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Fails in every way that a feature can, as a page and as API.
@RestController
@TestComponent
class FailingController {
    static class NoSuchThing extends NotFound {
        NoSuchThing(String name) {
            super("paging.page", name);
        }
    }

    static class Crowded extends RuntimeException {}

    record Thing(int size) {}

    @GetMapping({"/missing/{name}", "/api/missing/{name}"})
    String missing(@PathVariable String name) {
        throw new NoSuchThing(name);
    }

    @GetMapping({"/broken", "/api/broken"})
    String broken() {
        throw new IllegalStateException("secret");
    }

    @GetMapping({"/crowded", "/api/crowded"})
    String crowded() {
        throw new Crowded();
    }

    @GetMapping({"/number", "/api/number"})
    String number(@RequestParam int n) {
        return "n is " + n;
    }

    @GetMapping({"/invalid", "/api/invalid"})
    String invalid() {
        throw new InvalidRequest(HttpStatus.UNPROCESSABLE_CONTENT,
                List.of(WrongField.of("company", "invalid.missing"), WrongField.of("sources[0].url", "invalid.value")));
    }

    @PostMapping(path = "/api/things", consumes = "application/json")
    String post(@RequestBody Thing thing) {
        return "size " + thing.size();
    }
}
