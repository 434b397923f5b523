package dev.portolan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.evaluation.Judgements.Defect;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementsTests {
    @Test
    void readsAQuestionWithAllItsTargets() {
        var read = Judgements.of(List.of("id\tlang\tkind\tquery\ttargets",
                "kw1\ten\tkw\tmemory limit\tpod/limits.md#Memory=2|pod/limits.md#Memory~2=1|pod.md#(intro)=1"));

        assertThat(read.defects()).isEmpty();
        assertThat(read.all()).containsExactly(new Judgement(2, "kw1", "en", "kw", "memory limit",
                List.of(new Target("pod/limits.md", "Memory", 1, 2), new Target("pod/limits.md", "Memory", 2, 1),
                        new Target("pod.md", "", 1, 1))));
    }

    @Test
    void takesAHeadingThatHoldsTheMarksOfTheFormat() {
        var read = Judgements.of(List.of("1\ten\tcode\ta=b\tpod.md#a=b | c#d=2|pod.md#C~9x=1"));

        assertThat(read.all().getFirst().targets()).containsExactly(new Target("pod.md", "a=b | c#d", 1, 2),
                new Target("pod.md", "C~9x", 1, 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', value = {
            "1 en kw limit; has 1 column, not 5 (id, lang, kind, query and targets between tabs)",
            "1\\ten\\tkw\\t \\tpod.md#A=2; has no query",
            "1\\ten\\tkw\\tlimit\\tpod.md#A; 'pod.md#A' is not written as path#heading=grade",
            "1\\ten\\tkw\\tlimit\\t; '' is not written as path#heading=grade"})
    void namesALineThatCannotBeReadAndGoesOn(String line, String reason) {
        var read = Judgements
                .of(List.of("", line.replace("\\t", "\t"), "2\ten\tkw\tlimit\tpod.md#A=2"));

        assertThat(read.defects()).containsExactly(new Defect(2, reason));
        assertThat(read.all()).extracting(Judgement::id).containsExactly("2");
    }
}
