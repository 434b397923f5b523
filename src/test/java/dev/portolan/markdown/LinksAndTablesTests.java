package dev.portolan.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinksAndTablesTests {
    private final MarkdownReader reader = new MarkdownReader();

    @Test
    void listsLinksWithWhatFollowsThemInTheirLine() {
        var links = reader.read("""
                # References
                [one](http://a.example/?x=1&amp;y=2)  ＊＊＊＊＊
                [2.12 a｜b](http://b.example) and [three][r] end
                ![图](i.png)
                <https://c.example/> www.d.example

                [r]: http://r.example "title"
                """).links();

        assertThat(links).containsExactly(link(2, "one", "http://a.example/?x=1&y=2", "＊＊＊＊＊"),
                link(3, "2.12 a｜b", "http://b.example", "and"), link(3, "three", "http://r.example", "end"),
                new MarkdownLink(0, 4, "图", "i.png", true, ""),
                link(5, "https://c.example/", "https://c.example/", ""),
                link(5, "www.d.example", "http://www.d.example", ""));
    }

    @Test
    void decodesEntitiesOnce() {
        assertThat(reader.read("[a](http://x.example/?a&amp;amp;b)").links()).extracting(MarkdownLink::href)
                .containsExactly("http://x.example/?a&amp;b");
    }

    @Test
    void listsLinksInHtmlListsAndQuotes() {
        var links = reader.read("- [a](b) rest\n  - [c](d)\n\n> [e](f)\n\n<p>\n<a href=\"g\">h</a>\n</p>\n").links();

        assertThat(links).containsExactly(link(1, "a", "b", "rest"), link(2, "c", "d", ""),
                link(4, "e", "f", ""), link(7, "h", "g", ""));
    }

    @Test
    void endsABareAddressAtChinesePunctuation() {
        assertThat(reader.read("见 https://a.example/x，然后（https://b.example/y）。").links())
                .extracting(MarkdownLink::href).containsExactly("https://a.example/x", "https://b.example/y");
    }

    @Test
    void readsTablesAsWritten() {
        var table = reader.read("""
                # Cases

                | 公司 | 产品 \\| x | 来源 |
                |-|-|-|
                | 小米｜云 | ML | [a](b), [c](d) |
                | ragged |
                | | | |
                | 1 | 2 | 3 | 4 |
                """).tables().getFirst();

        assertThat(table.section()).isZero();
        assertThat(table.line()).isEqualTo(3);
        assertThat(table.header()).extracting(Table.Cell::text).containsExactly("公司", "产品 | x", "来源");
        assertThat(table.rows()).extracting(Table.Row::line).containsExactly(5, 6, 7, 8);
        assertThat(table.rows()).extracting(row -> row.cells().size()).containsExactly(3, 1, 3, 4);
        assertThat(table.rows().getFirst().cells().getFirst().text()).isEqualTo("小米｜云");
        assertThat(table.rows().getFirst().cells().getLast().links()).extracting(MarkdownLink::href)
                .containsExactly("b", "d");
    }

    @Test
    void readsTableFencesWithoutADelimiterRow() {
        var note = reader.read("text\n```table\n|公司|产品||\n|a|b||\n| | | |\n\n|c|d|e|\n```\nafter\n");

        assertThat(note.tables()).singleElement().satisfies(table -> {
            assertThat(table.line()).isEqualTo(3);
            assertThat(table.header()).extracting(Table.Cell::text).containsExactly("公司", "产品", "");
            assertThat(table.rows()).extracting(Table.Row::line).containsExactly(4, 5, 7);
        });
        assertThat(note.sections().getFirst().text()).endsWith("after");
    }

    @Test
    void namesACellThatHoldsOnlyALogo() {
        var table = reader.read("|c|\n|-|\n|[![Xiaomi](x.png)](http://x.example)|\n").tables().getFirst();

        var cell = table.rows().getFirst().cells().getFirst();
        assertThat(cell.text()).isEqualTo("Xiaomi");
        assertThat(cell.links()).extracting(MarkdownLink::image).containsExactly(false, true);
    }

    private static MarkdownLink link(int line, String title, String href, String after) {
        return new MarkdownLink(0, line, title, href, false, after);
    }
}
