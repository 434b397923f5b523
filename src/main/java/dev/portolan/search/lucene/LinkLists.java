package dev.portolan.search.lucene;

import dev.portolan.search.SearchDocument;
import java.util.Set;

/// Sections that only point elsewhere: they hold every word of a subject and answer nothing.
final class LinkLists {
    /// Enough to stand behind a section that says something, not enough to hide it.
    private static final double WEIGHT = 0.5;
    private static final Set<String> HEADINGS = Set.of("参考", "参考文献", "参考文档", "参考资料", "参考链接", "相关链接", "相关资源", "相关阅读",
            "延伸阅读",
            "扩展阅读", "更多资料", "目录", "reference", "references", "furtherreading", "seealso", "links", "relatedlinks",
            "resources",
            "tableofcontents", "contents", "whatsnext");

    private LinkLists() {}

    static double weight(SearchDocument document) {
        return HEADINGS.contains(Exact.key(document.heading())) ? WEIGHT : 1;
    }
}
