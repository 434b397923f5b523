package dev.portolan.registry;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.portolan.registry.Upkeep.Act;
import dev.portolan.web.InvalidRequest;
import dev.portolan.web.SentJson;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.security.Principal;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping("/api/v1/moderation/cases")
class UpkeepApi {
    private final Upkeep upkeep;

    UpkeepApi(Upkeep upkeep) {
        this.upkeep = upkeep;
    }

    record ActJson(@Nullable String reason) {
        static ActJson of(SentJson json) {
            return new ActJson(json.isObject(Set.of("reason")) ? json.text("reason") : "");
        }
    }

    record StandingJson(boolean listed, @Nullable String reason, @JsonProperty("case") CaseJson entry) {}

    @Operation(summary = "Confirm a listed case, withdraw it for a reason, or list it again")
    @PostMapping("/{slug}/{act}")
    StandingJson act(@PathVariable String slug,
            @Parameter(schema = @Schema(allowableValues = {"confirm", "withdraw", "restore"})) @PathVariable String act,
            @Parameter(schema = @Schema(implementation = ActJson.class)) @RequestBody String body,
            Principal moderator) {
        var meant = act(act);
        var json = SentJson.of(body);
        var said = ActJson.of(json);
        json.refuseErrors();
        InvalidRequest.refuse(HttpStatus.UNPROCESSABLE_CONTENT,
                upkeep.act(slug, meant, Objects.requireNonNullElse(said.reason(), ""), moderator.getName()));
        var entry = upkeep.entry(slug);
        var withdrawal = entry.standing().withdrawal();
        return new StandingJson(withdrawal == null, withdrawal == null ? null : withdrawal.reason(),
                CaseJson.of(entry));
    }

    private static Act act(String label) {
        return Arrays.stream(Act.values()).filter(act -> act.label().equals(label)).findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
