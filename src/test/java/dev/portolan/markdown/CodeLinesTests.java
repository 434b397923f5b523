package dev.portolan.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `c` stands for a line that is code, `-` for one that is not.
class CodeLinesTests {
    @ParameterizedTest
    @CsvSource({"'a|```|b|```|c', -ccc-", "'```|~~~|```|x', ccc-", "'````|```|````', ccc", "'``` a`b|x', --",
            "'- a|  ```|  b|  ```|c', -ccc-", "'- a|  ```|b', -c-", "'> ```|> a|b', cc-", "'a||    code|b', --c-",
            "'a|    lazy', --", "'- a||    text', ---", "'- a||      code', --c", "'```|    ```|```', ccc",
            "'!!! note|    ```|    x|    ```|y', -ccc-", "'1. a|   ```sh|   b|   ```', -ccc"})
    void followsTheFences(String lines, String expected) {
        var text = NumberedText.of(lines.replace('|', '\n'));
        var code = CodeLines.of(text.lines());

        var found = new StringBuilder();
        for (int i = 0; i < text.lines().size(); i++)
            found.append(code.get(i) ? 'c' : '-');
        assertThat(found).hasToString(expected);
    }
}
