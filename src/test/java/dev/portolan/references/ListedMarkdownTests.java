package dev.portolan.references;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.intake.ReadFile;
import dev.portolan.intake.Reading;
import dev.portolan.markdown.MarkdownReader;
import dev.portolan.references.ReferenceList.Item;
import dev.portolan.sources.SourcePath;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ListedMarkdownTests {
    private final MarkdownReader markdown = new MarkdownReader();
    private final ReferenceReader reader = new ReferenceReader(new References(new Unpublished(), event -> {
    }));

    @Test
    void readsAListAsPeopleWriteIt() {
        var reading = read(SourcePath.content("notes.md"), """
                ---
                topics: [网络]
                ---
                # 容器的网络
                见[选型](https://example.org/cited)。
                ## 参考文献
                - [容器网络 | 入门（上）](http://mp.example.org/s?__biz=M&amp;mid=1&amp;chksm=a&amp;scene=1#rd)
                -
                [Ｋ8S 实践｜下](http://mp.example.org/s?__biz=M&amp;amp;mid=2)  ＊＊＊＊＊
                [Rook in depth](https://example.org/2017/05/rook?from=timeline) *****
                [Old news](https://example.org/old) （已失效）
                - Guide: <https://example.org/guide>
                - https://example.org/bare/
                """);

        var topics = List.of("网络");
        assertThat(Objects.requireNonNull(reading.memo()).items()).containsExactly(
                new Item(7, "http://mp.example.org/s?__biz=M&mid=1", "容器网络 | 入门（上）", true, null, null, false, topics),
                new Item(9, "http://mp.example.org/s?__biz=M&mid=2", "Ｋ8S 实践｜下", true, 5, null, false, topics),
                new Item(10, "https://example.org/2017/05/rook", "Rook in depth", true, 5, 2017, false, topics),
                new Item(11, "https://example.org/old", "Old news", true, null, null, true, topics),
                new Item(12, "https://example.org/guide", "Guide", true, null, null, false, topics),
                new Item(13, "https://example.org/bare/", "example.org/bare", false, null, null, false, topics));
    }

    @Test
    void readsNoHalfOfABrokenLink() {
        var reading = read(SourcePath.references("net.md"), """
                - [broken](http://exa mple.org/)
                - [https://example.org/](https://example.org/ "titled")
                """);

        assertThat(Objects.requireNonNull(reading.memo()).items()).extracting(Item::address)
                .containsExactly("https://example.org/");
        assertThat(reading.problems()).hasSize(1).first()
                .hasToString("references/net.md:1: the address http://exa is broken: "
                        + "write it in full, without spaces (%20 stands for one)");
    }

    private Reading<ReferenceList> read(SourcePath path, String text) {
        return reader.read(new ReadFile(path, text, markdown.read(text), Instant.EPOCH));
    }
}
