package dev.portolan.registry.adopters;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Tells headings that are companies from headings that stand above companies. Headings of one level are of one kind.
final class CompanyHeadings {
    private final Set<Integer> levels;

    private CompanyHeadings(Set<Integer> levels) {
        this.levels = levels;
    }

    static CompanyHeadings among(List<Part> parts) {
        var levels = new HashSet<Integer>();
        for (int level = 1; level <= 6; level++) {
            int at = level;
            var same = parts.stream().filter(part -> part.level() == at && isCandidate(part)).toList();
            long told = same.stream().filter(CompanyHeadings::isToldOf).count();
            if (told > 0 && told * 2 > same.size() && (same.size() > 1 || isAloneATitle(same.getFirst())))
                levels.add(level);
        }
        return new CompanyHeadings(levels);
    }

    private static boolean isAloneATitle(Part part) {
        return holdsFields(part) && !Words.isWithin("list", part.heading());
    }

    boolean contain(Part part) {
        return levels.contains(part.level()) && isCandidate(part);
    }

    private static boolean isCandidate(Part part) {
        var heading = part.heading();
        return !part.isEmpty() && heading.codePointCount(0, heading.length()) > 1 && new Name(heading).isUsable()
                && !Words.isExactly("list", heading) && !Words.starts("list", heading)
                && !StageWords.isStage(heading) && !heading.endsWith("?") && !heading.endsWith("？");
    }

    /// What stands below speaks of the heading, and names nobody else.
    private static boolean isToldOf(Part part) {
        if (holdsFields(part) || mentions(part))
            return true;
        boolean names = part.blocks().stream().anyMatch(CompanyHeadings::names);
        return !names && part.blocks().stream().anyMatch(block -> block.nameIs("p") || isList(block));
    }

    private static boolean holdsFields(Part part) {
        return part.blocks().stream().anyMatch(block -> isList(block)
                ? new ListReading(block, "", new Findings(ColumnTitles.AS_WRITTEN)).holdsFields()
                : block.nameIs("p") && FieldReading.meaning(block.text()).isPresent());
    }

    private static boolean mentions(Part part) {
        var name = new Name(part.heading()).text();
        return part.blocks().stream().filter(block -> block.nameIs("p")).limit(1)
                .anyMatch(block -> block.text().contains(name) && block.text().length() > name.length() + 20);
    }

    private static boolean names(Element block) {
        return block.nameIs("table") || LogoReading.logos(block).size() > 2
                || (isList(block) && new ListReading(block, "", new Findings(ColumnTitles.AS_WRITTEN)).listsNames());
    }

    private static boolean isList(Element block) {
        return block.nameIs("ul") || block.nameIs("ol");
    }
}
