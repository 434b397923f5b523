package dev.portolan.registry.adopters;

import org.jsoup.nodes.Element;

/// Reads definition lists: the term is the company, its definitions say the rest.
final class DefinitionReading {
    private DefinitionReading() {}

    static void read(Element list, String stage, Findings findings) {
        for (Element term : list.select("dt")) {
            var details = new Details();
            Links.in(term).stream().limit(1).forEach(link -> details.linkedTo(Links.web(link)));
            for (var at = term.nextElementSibling(); at != null && at.nameIs("dd"); at = at.nextElementSibling())
                new FieldReading(details).read(at);
            findings.add(Lines.of(term), Cells.name(term), details.inheriting(stage));
        }
    }
}
