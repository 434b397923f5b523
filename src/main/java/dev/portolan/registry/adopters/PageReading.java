package dev.portolan.registry.adopters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Reads a page, whatever it was written as: picks the parts that list adopters and gives each to the recogniser that
/// understands its form.
final class PageReading {
    /// The whole of such a file is a list; of others, such as a README, one part may be.
    private static final Pattern LIST_NAME = Pattern
            .compile(".*(?:adopt|users?\\b|customers?|who|powered|used-?by|companies|用户|案例|使用).*");

    private static final Pattern README = Pattern.compile("(?i)readme.*");

    private final Findings findings;
    private final List<Part> parts;

    private PageReading(List<Part> parts, ColumnTitles titles) {
        this.parts = parts;
        this.findings = new Findings(titles);
    }

    static AdopterReading read(String fileName, Element body, ColumnTitles titles) {
        var reading = new PageReading(chosen(fileName, Part.of(body)), titles);
        reading.read();
        return reading.findings.reading();
    }

    private void read() {
        var companies = CompanyHeadings.among(parts);
        var paragraphs = new ParagraphReading(findings);
        var stage = "";
        for (Part part : parts) {
            stage = StageWords.ofHeading(part.heading());
            if (companies.contain(part))
                new CompanyPart(part, findings).read();
            else
                readBlocks(part, stage, paragraphs);
        }
        paragraphs.finish();
    }

    private void readBlocks(Part part, String stage, ParagraphReading paragraphs) {
        for (Element block : part.blocks())
            switch (block.normalName()) {
                case "table" -> new TableReading(block, stage, findings).read();
                case "ul", "ol" -> new ListReading(block, stage, findings).read();
                case "dl" -> DefinitionReading.read(block, stage, findings);
                case "pre", "hr", "h1", "h2", "h3", "h4", "h5", "h6" -> {
                    // code and lines name nobody
                }
                default -> paragraphs.read(block, stage);
            }
    }

    private static List<Part> chosen(String fileName, List<Part> all) {
        boolean isList = LIST_NAME.matcher(fileName.toLowerCase(Locale.ROOT)).matches()
                || all.stream().anyMatch(part -> part.level() == 1 && isListTitle(part));
        var listed = all.stream().filter(part -> part.level() > 1 && isListTitle(part)).toList();
        if (!isList && listed.isEmpty() && README.matcher(fileName).matches())
            return all.stream().map(PageReading::tablesOfCompanies).toList();
        return without(isList || listed.isEmpty() ? all : within(listed, all));
    }

    /// A README says much; without a title that says so, only a table that names companies lists any.
    private static Part tablesOfCompanies(Part part) {
        return new Part(part.level(), part.title(),
                part.blocks().stream().filter(TableReading::namesCompanies).toList());
    }

    private static boolean isListTitle(Part part) {
        return Words.isWithin("list", part.heading()) && !Words.isWithin("other", part.heading());
    }

    /// The parts, and what stands below them.
    private static List<Part> within(List<Part> chosen, List<Part> all) {
        var within = new ArrayList<Part>();
        int level = 0;
        for (Part part : all) {
            if (level > 0 && part.level() <= level)
                level = 0;
            if (level == 0 && chosen.contains(part))
                level = part.level();
            if (level > 0)
                within.add(part);
        }
        return within;
    }

    /// Instructions, people and tables of contents name no company. The first title speaks of the whole file.
    private static List<Part> without(List<Part> all) {
        var kept = new ArrayList<Part>();
        int level = 0;
        boolean first = true;
        for (Part part : all) {
            if (level > 0 && part.level() <= level)
                level = 0;
            if (level == 0 && !(first && part.level() == 1) && part.level() > 0 && isOther(part.heading()))
                level = part.level();
            if (level == 0)
                kept.add(part);
            first &= part.level() == 0;
        }
        return kept;
    }

    private static boolean isOther(String heading) {
        return Words.starts("other", heading)
                || (Words.isWithin("other", heading) && !Words.isWithin("list", heading) && heading.length() > 12);
    }
}
