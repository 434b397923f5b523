package dev.portolan.references;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemarkTests {
    @ParameterizedTest
    @CsvSource({"＊＊＊＊＊, 5", "★★★☆☆, 3", "★, 1", "⭐⭐⭐⭐, 4", "⭐️⭐️, 2", "*****, 5", "**, 2", "值得一读 ★★★★ 长文, 4",
            "＊＊＊＊＊ （2017）, 5"})
    void readsARating(String after, int rating) {
        assertThat(Remark.of(after).rating()).contains(rating);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "five stars", "*", "☆☆☆☆☆", "＊＊＊＊＊＊", "★★★★★★★", "5/5"})
    void takesNothingElseForARating(String after) {
        assertThat(Remark.of(after).rating()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"（2017）, 2017", "(2017), 2017", "【2016】, 2016", "(2017-05-04), 2017", "（2017年5月）, 2017",
            "'(2018, KubeCon)', 2018", "2017年, 2017", "2017-05-04, 2017", "2017-05, 2017", "发表于 2017.05.04, 2017",
            "- 2019, 2019", "＊＊＊ （2017）, 2017", "★★ 2015, 2015"})
    void readsAYear(String after, int year) {
        assertThat(Remark.of(after).year()).contains(year);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2000 nodes in one cluster", "scales to 2017 pods", "（20170）", "(1024)", "v1.2017",
            "2017-2018-x", "port 2049", "(see 2017)"})
    void takesNoOtherNumberForAYear(String after) {
        assertThat(Remark.of(after).year()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"已失效", "（已失效）", "链接失效", "[dead]", "(dead link)", "dead", "★★★ (2017) DEAD",
            "dead link, see archive", "（短期签名链接，已失效）", "失效"})
    void seesThatAListDeclaresALinkDead(String after) {
        assertThat(Remark.of(after).dead()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dead simple", "如何处理失效节点", "deadlines and backoff", "the walking dead",
            "（讲死链与失效节点）"})
    void doesNotDeclareALinkDeadForAWordInASentence(String after) {
        assertThat(Remark.of(after).dead()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"'— the official guide', the official guide", "'★★★☆☆ （2017） 官方文档', 官方文档", "'：入门（已失效）', 入门",
            "'短讲（短期签名链接，已失效）', 短讲", "（短期签名链接，已失效）, ''", "'入门（链接已失效，2020 年查）好文', '入门 好文'",
            "'slides (dead link, see the archive)', slides", "＊＊＊＊＊, ''"})
    void leavesTheWordsWithoutTheMarks(String after, String words) {
        assertThat(Remark.of(after).words()).isEqualTo(words);
    }
}
