package dev.portolan.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A page as a feature would write it, for the tests of the frame.
@Controller
@TestComponent
class ListController {
    @GetMapping("/list")
    String list(@RequestParam(defaultValue = "1") int page, HttpServletRequest request, Model model) {
        model.addAttribute("page", Page.of(IntStream.range(0, 95).boxed().toList(), page, 10));
        model.addAttribute("address", Address.of(request));
        return "web-test/list";
    }
}
