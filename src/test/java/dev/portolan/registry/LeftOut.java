package dev.portolan.registry;

import java.util.LinkedHashMap;
import java.util.Map;

/// Files that give a reason for each kind of notice on adopter files.
final class LeftOut {
    private LeftOut() {}

    /// Texts by name.
    static Map<String, String> files() {
        var files = new LinkedHashMap<String, String>();
        files.put("names.yaml", """
                - name: Acme
                - name: Acme
                - name: '-'
                - name: <your company>
                - name: We are very happy users of this great tool.
                - name: %s
                """.formatted("word ".repeat(40)));
        files.put("samples.txt", """
                Adding yourself
                ---------------

                    * N: Sample Inc.
                    * N: Other Inc.
                """);
        files.put("tables.md", """
                | Flag | Meaning |
                |---|---|
                | -v | says more |

                | Company | Stage |
                |---|---|
                |  | production |
                | %s | production |
                """.formatted("x".repeat(20_000)));
        files.put("contents.md", "# Adopters\n\n- [Acme](#acme)\n- [Beta](#beta)\n");
        files.put("stages.md", "# Adopters\n\n- Production: all of it\n- Evaluation: a look at it\n");
        files.put("instructions.md", "# Adopters\n\n- Open a pull request\n- Add your company\n");
        files.put("fields.md", "# Adopters\n\n- Website: https://a.example\n- Industry: trade\n");
        files.put("items.md", "# Adopters\n\n- Acme\n- Your company here\n");
        files.put("logos.md", "# Adopters\n\n![Acme](https://a.example/a.png) ![](https://a.example/b.png)\n");
        files.put("introduction.md", "**Widget** is a tool for widgets.\n\n- Acme\n");
        files.put("texts.md", "# Adopters\n\nThese companies use it.\n\n- Acme\n");
        files.put("paragraph.md", "# Adopters\n\n" + "some words\n".repeat(4_000));
        files.put("links.md", "# Adopters\n\n- [Acme](htp:/acme)\n- [Beta](https://b.example)\n");
        files.put("empty.md", " \n");
        files.put("open.csv", "Company\n\"Acme\n");
        files.put("open.json", "[{");
        files.put("open.yaml", "- name: \"open\n");
        files.put("bell.yaml", "- name: \u0007\n");
        files.put("deep.js", "export const users = " + "[".repeat(1_000));
        return files;
    }
}
