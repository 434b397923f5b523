package dev.portolan.moderators;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class LoginController {
    /// @param query
    ///            `error` after a refused login, `logout` after leaving
    @GetMapping("/login")
    String login(@RequestParam Map<String, String> query, Model model) {
        model.addAttribute("refused", query.containsKey("error"));
        model.addAttribute("left", query.containsKey("logout"));
        return "moderators/login";
    }
}
