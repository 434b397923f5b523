package dev.portolan.registry;

import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// All cases as a file.
@Controller
class ExportController {
    private final Cases cases;

    ExportController(Cases cases) {
        this.cases = cases;
    }

    @GetMapping({"/cases.csv", "/api/v1/cases.csv"})
    ResponseEntity<byte[]> csv() {
        return file(CaseExport.CSV);
    }

    @GetMapping({"/cases.json", "/api/v1/cases.json"})
    ResponseEntity<byte[]> json() {
        return file(CaseExport.JSON);
    }

    @GetMapping({"/cases.md", "/api/v1/cases.md"})
    ResponseEntity<byte[]> markdown() {
        return file(CaseExport.MD);
    }

    private ResponseEntity<byte[]> file(CaseExport format) {
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, format.mediaType() + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + format.fileName() + "\"")
                .body(format.of(cases.all()).getBytes(StandardCharsets.UTF_8));
    }
}
