package dev.portolan.moderators;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebMvcTest(LoginController.class)
class LoginControllerTests {
    @Autowired
    private MockMvcTester mvc;

    @Test
    void asksForNameAndPassword() {
        assertThat(mvc.get().uri("/login")).hasStatus(200).bodyText().contains("name=\"username\"",
                "name=\"password\"").doesNotContain("role=\"alert\"");
    }

    @Test
    void saysThatALoginWasRefusedAndToWhichFieldsItApplies() {
        assertThat(mvc.get().uri("/login?error")).hasStatus(200).bodyText().contains("were not accepted")
                .containsPattern("aria-describedby=\"p-refused\"(?s:.*)aria-describedby=\"p-refused\"");
        assertThat(mvc.get().uri("/login")).hasStatus(200).bodyText().doesNotContain("p-refused");
    }
}
