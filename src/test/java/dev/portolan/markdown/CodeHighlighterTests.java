package dev.portolan.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodeHighlighterTests {
    @Test
    void coloursYaml() {
        assertThat(code("yaml", "apiVersion: v1 # c\n- image: \"nginx:1\"\n  n: 3\n  on: true\n  run: |\n    a: b\n"))
                .contains("<span class=\"hl-key\">apiVersion</span>: v1 <span class=\"hl-comment\"># c</span>",
                        "<span class=\"hl-string\">\"nginx:1\"</span>", "<span class=\"hl-number\">3</span>",
                        "<span class=\"hl-keyword\">true</span>", "<span class=\"hl-string\">    a: b</span>");
    }

    @Test
    void coloursShell() {
        assertThat(code("bash", "for i in \"$x\"; do echo hi; done # c\n")).contains(
                "<span class=\"hl-keyword\">for</span>", "<span class=\"hl-comment\"># c</span>",
                "<span class=\"hl-name\">echo</span>");
    }

    @Test
    void coloursDiffs() {
        assertThat(code("diff", "+a\n-b\n c\n")).contains("<span class=\"hl-add\">+a", "<span class=\"hl-del\">-b");
    }

    @Test
    void leavesUnknownLanguagesPlain() {
        assertThat(Shown.html("```nope\nfor\n```")).isEqualTo("<pre><code class=\"language-nope\">for\n</code></pre>");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void changesNoCharacterOfTheCode(String language) {
        var code = """
                a: "x
                # <b> & 'y' /* z
                \tif (x > 1) { return `q` } // t
                <!-- <a href="b">c</a>
                '''
                {{ .V }}: -
                - - k: v
                  'k2' : [1, {a: b}]

                $X=${Y:-"z"} | awk '{print $1}' 中文
                """;

        assertThat(Jsoup.parse(code(language, code)).select("code")).extracting(Element::wholeText)
                .containsExactly(code);
    }

    static Set<String> languages() {
        return CodeLanguages.byName().keySet();
    }

    private static String code(String language, String code) {
        return Shown.html("````" + language + "\n" + code + "````\n");
    }
}
