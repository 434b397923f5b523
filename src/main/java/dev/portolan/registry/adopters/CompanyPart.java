package dev.portolan.registry.adopters;

import dev.portolan.words.Columns;
import org.jsoup.nodes.Element;

/// Reads a part whose heading is a company: fields, links and prose below it.
final class CompanyPart {
    private final Part part;
    private final Findings findings;
    private final Details details = new Details();

    CompanyPart(Part part, Findings findings) {
        this.part = part;
        this.findings = findings;
    }

    void read() {
        Links.in(part.title()).stream().limit(1).forEach(link -> details.linkedTo(Links.web(link)));
        for (Element block : part.blocks())
            read(block);
        findings.add(Lines.of(part.title()), Cells.name(part.title()), details);
    }

    private void read(Element block) {
        switch (block.normalName()) {
            case "ul", "ol" -> block.select("> li").forEach(item -> new FieldReading(details).read(item));
            case "dl" -> details.remark(block.text());
            case "table" -> readTable(block);
            case "pre", "hr" -> {
                // nothing that a list of companies would show
            }
            default -> readParagraph(block);
        }
    }

    private void readParagraph(Element block) {
        for (Element logo : LogoReading.logos(block)) {
            var link = logo.closest("a[href]");
            if (link != null)
                details.linkedTo(Links.web(link));
        }
        if (FieldReading.meaning(block.text()).isPresent())
            readFields(block);
        else {
            nameLink(block);
            details.remark(block.text());
        }
    }

    /// Fields may stand in one paragraph, a line each.
    private void readFields(Element block) {
        var html = block.html().split("(?i)<br ?/?>|\\n");
        for (String line : html)
            new FieldReading(details).read(new Element("li").html(line));
    }

    /// A link in prose is the company's own when it says so.
    private void nameLink(Element block) {
        var name = new Name(part.heading()).text();
        Links.in(block).stream()
                .filter(link -> link.text().equalsIgnoreCase(name)
                        || Columns.meaning(link.text()).filter("website"::equals).isPresent())
                .limit(1).forEach(link -> details.put("website", Links.web(link)));
    }

    private void readTable(Element table) {
        for (Element row : table.select("tr"))
            if (row.childrenSize() == 2)
                new FieldReading(details)
                        .read(new Element("li").html(row.child(0).text() + ": " + row.child(1).html()));
    }
}
