package dev.portolan.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameListTests {
    @ParameterizedTest
    @ValueSource(strings = {"Helm,Argo", "Helm， Argo", "Helm、Argo", "Helm; Argo；", "Helm/Argo", "Helm, Argo, Helm, ,"})
    void separatesByMarksOfBothLanguages(String written) {
        assertThat(NameList.read(written)).containsExactly("Helm", "Argo");
    }

    @Test
    void readsWhatItWrote() {
        var names = List.of("Acme, Inc.", "CI/CD", "the \"best\"", "\"quoted\"", "plain", "\"", "a\",b", "小米、大米");

        assertThat(NameList.read(NameList.write(names))).isEqualTo(names);
    }

    @Test
    void quotesInsideANameAreJustThat() {
        assertThat(NameList.read("the \"best\" tool, \"open")).containsExactly("the \"best\" tool", "\"open");
    }
}
