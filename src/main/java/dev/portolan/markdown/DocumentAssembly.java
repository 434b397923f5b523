package dev.portolan.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/// Takes a cleaned note apart: sections with their HTML and text, links, tables.
final class DocumentAssembly {
    private static final Evaluator IMAGES = Selector.evaluatorOf("img");
    private static final Evaluator LINK = Selector.evaluatorOf("a");
    private static final Evaluator LINKS_AND_IMAGES = Selector.evaluatorOf("a[href], img");

    private final List<Section> sections = new ArrayList<>();
    private final List<MarkdownLink> links = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final Breadcrumbs breadcrumbs = new Breadcrumbs();
    private final LinkRewriter rewriter;
    private long output;

    private DocumentAssembly(List<Heading> headings) {
        rewriter = new LinkRewriter(new SameNoteLinks(headings));
    }

    /// @throws OutputTooLarge
    ///             when the HTML outgrows the limit
    static MarkdownDocument of(Element body, FrontMatterSplit split) {
        var headings = Headings.of(body);
        var assembly = new DocumentAssembly(headings);
        var opening = headings.stream().filter(Heading::opensSection).limit(Limits.HEADINGS).toList();
        var parts = SectionCut.parts(body, opening.stream().map(Heading::element).toList());
        if (isWorthShowing(parts.getFirst()) || opening.isEmpty())
            assembly.add(parts.getFirst(), ahead(split));
        for (int i = 0; i < opening.size(); i++)
            assembly.add(parts.get(i + 1), opening.get(i));
        return new MarkdownDocument(split.values(), assembly.sections, assembly.links, assembly.tables,
                split.notices(), false);
    }

    private static boolean isWorthShowing(Element part) {
        return part.hasText() || !part.select(IMAGES).isEmpty();
    }

    private static Heading ahead(FrontMatterSplit split) {
        return new Heading(new Element("h1"), "", "", List.of(), split.body().firstNumber(), true);
    }

    private void add(Element part, Heading heading) {
        int section = sections.size();
        var elements = PartElements.of(part);
        var found = LinkCollector.links(part, section);
        links.addAll(found.values());
        tables.addAll(new TableCollector(section, found).tables(elements.tables()));
        int level = heading.anchor().isEmpty() ? 0 : heading.level();
        // read before the HTML is made, which puts placeholders into the tree
        var text = text(part, heading);
        var code = code(elements.codeBlocks());
        sections.add(new Section(level, heading.text(), heading.anchor(), heading.aliases(),
                breadcrumbs.above(level, heading.text()), heading.line(), html(part, elements), text, code));
    }

    private static String code(List<Element> blocks) {
        return blocks.stream().map(block -> block.wholeText().strip())
                .collect(Collectors.joining("\n"));
    }

    private static String text(Element part, Heading heading) {
        return ReadableText.of(part, true, element -> element.equals(heading.element()) || element.nameIs("pre"));
    }

    private SafeHtml html(Element part, PartElements elements) {
        elements.headings().forEach(DocumentAssembly::link);
        rewriter.rewrite(elements);
        elements.codeBlocks().forEach(CodeHighlighter::prepare);
        part.stream().forEach(Marking::removeFrom);
        var html = CleanHtml.html(part).strip();
        output += html.length();
        if (output > Limits.OUTPUT)
            throw new OutputTooLarge();
        return new SafeHtml(html);
    }

    private static void link(Element heading) {
        if (heading.select(LINKS_AND_IMAGES).isEmpty() && heading.closest(LINK) == null && heading.hasText()) {
            var link = new Element("a").attr("href", "#" + heading.id());
            List.copyOf(heading.childNodes()).forEach(link::appendChild);
            heading.appendChild(link);
        }
    }

    /// The HTML of a note is longer than anyone should be sent.
    static class OutputTooLarge extends RuntimeException {
        OutputTooLarge() {
            super("the page would be longer than 4 MB");
        }
    }
}
