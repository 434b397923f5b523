package dev.portolan.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.search.Terminology;
import dev.portolan.search.Terminology.Synonym;
import java.util.List;
import org.junit.jupiter.api.Test;

class GlossaryTests {
    private static final Terminology GENERAL = Terminology.none().withGeneral(List.of(
            List.of("ca", "cluster autoscaler", "集群自动伸缩"), List.of("probe", "health check", "探针")));

    @Test
    void aTermOfTheTeamMeansWhatTheTeamSaysAndNothingElse() {
        var glossary = of(GENERAL.withOwn(List.of(List.of("CA", "certificate authority"))));

        assertThat(glossary.others("ca")).containsExactly("certificate authority");
        assertThat(glossary.others("cluster autoscaler")).containsExactly("集群自动伸缩");
    }

    @Test
    void aFurtherNameJoinsWhatItsMeaningMeans() {
        var glossary = of(GENERAL.withFurther(List.of(new Synonym("心跳", "probes"))));

        assertThat(glossary.others("心跳")).containsExactly("probes", "health check", "探针");
        assertThat(glossary.others("probe")).containsExactly("health check", "探针", "心跳");
        assertThat(glossary.others("探针")).containsExactly("probe", "health check");
    }

    @Test
    void theTeamsWordWinsOverAFurtherName() {
        var glossary = of(GENERAL.withOwn(List.of(List.of("发布单", "release ticket")))
                .withFurther(List.of(new Synonym("发布单", "deployment"))));

        assertThat(glossary.others("发布单")).containsExactly("release ticket");
        assertThat(glossary.others("deployment")).contains("发布单");
    }

    @Test
    void isLookedUpInSimplifiedCharacters() {
        assertThat(of(GENERAL.withFurther(List.of(new Synonym("灰階發佈", "canary")))).others("灰阶发布"))
                .containsExactly("canary");
    }

    @Test
    void changesWhileItIsInUse() {
        var now = new Terminology[]{GENERAL};
        var glossary = new Glossary(() -> now[0]);
        assertThat(glossary.contains("harbour")).isFalse();

        now[0] = GENERAL.withOwn(List.of(List.of("harbour", "cluster")));

        assertThat(glossary.others("harbour")).containsExactly("cluster");
        assertThat(glossary.spells("harbour")).isTrue();
    }

    private static Glossary of(Terminology terminology) {
        return new Glossary(() -> terminology);
    }
}
