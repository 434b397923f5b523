package dev.portolan.library;

import dev.portolan.markdown.MarkdownDocument;
import dev.portolan.markdown.MarkdownLink;
import dev.portolan.markdown.Section;
import java.util.Set;

/// Tells sections that answer from sections that only point elsewhere, such as tables of contents and further reading.
final class LinkLists {
    private static final double ANSWER = 1;
    /// A first guess that keeps a list of links below any section that answers as well.
    private static final double LIST = 0.4;
    private static final int FEWEST_LINKS = 3;
    /// The part of a section's text that stands in links.
    private static final double MOSTLY = 0.6;
    private static final Set<String> HEADINGS = Set.of("目录", "参考", "参考资料", "参考文献", "参考文档", "参考链接", "延伸阅读", "扩展阅读",
            "相关阅读",
            "相关链接", "学习资源", "资源", "资源列表", "references", "reference", "further-reading", "see-also", "resources",
            "links",
            "related-links", "table-of-contents", "contents", "toc");

    private final MarkdownDocument document;

    LinkLists(MarkdownDocument document) {
        this.document = document;
    }

    /// The search weight of the section at this index.
    double weight(int index) {
        var section = document.sections().get(index);
        return HEADINGS.contains(Wording.slug(section.heading())) || mostlyLinks(section, index) ? LIST : ANSWER;
    }

    private boolean mostlyLinks(Section section, int index) {
        var links = document.links().stream().filter(link -> link.section() == index && !link.image()).toList();
        int linked = links.stream().map(MarkdownLink::title).mapToInt(String::length).sum();
        return links.size() >= FEWEST_LINKS && section.code().isBlank()
                && linked >= MOSTLY * section.text().strip().length();
    }
}
