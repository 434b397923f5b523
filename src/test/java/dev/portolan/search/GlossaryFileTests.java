package dev.portolan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryFileTests {
    @Test
    void readsAThingALine() {
        var file = GlossaryFile.of("""
                # ours
                zh\ten\tsynonyms

                发布单\trelease ticket\tRT, 上线单；发版单
                \tservice mesh\tmesh|istio\r
                机房\tIDC\t\t机房 , idc room
                """);

        assertThat(file.groups()).containsExactly(List.of("发布单", "release ticket", "RT", "上线单", "发版单"),
                List.of("service mesh", "mesh", "istio"), List.of("机房", "IDC", "idc room"));
        assertThat(file.defects()).isEmpty();
    }

    @Test
    void namesEachBadLineAndReadsTheRest() {
        var file = GlossaryFile
                .of("机房 IDC\n发布单\t\t\n--\tdash\nx\t" + "y".repeat(101) + "\n节点\tnode\n");

        assertThat(file.groups()).containsExactly(List.of("节点", "node"));
        assertThat(file.defects()).extracting(GlossaryFile.Defect::line).containsExactly(1, 2, 3, 4);
        assertThat(file.defects().getFirst().message().english()).contains("no tab");
    }

    @Test
    void leavesOutWhatIsTooMuch() {
        var file = GlossaryFile.of("节点\tnode\n".repeat(5_001));

        assertThat(file.groups()).hasSize(5_000);
        assertThat(file.defects()).extracting(GlossaryFile.Defect::line).containsExactly(5_001);
    }

    @ParameterizedTest
    @CsvSource({"发布单|release ticket", "release ticket|RT", "机房|数据中心", "机房|数据中心|IDC|room|hall"})
    void readsWhatItWrites(String terms) {
        var group = List.of(terms.split("\\|"));

        assertThat(GlossaryFile.of(GlossaryFile.line(group)).groups()).containsExactly(group);
    }
}
