package dev.portolan.library;

import dev.portolan.markdown.MarkdownDocument;
import dev.portolan.markdown.SafeHtml;
import dev.portolan.markdown.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// Reads the nested link lists of a navigation file. A heading opens a group, save the one that gives the file
/// its title.
final class NavigationFile {
    /// What links stand behind when they are found again in the HTML: a fragment is an address that every cleaned text
    /// may hold.
    private static final String MARK = "#";
    private static final String LINK = "a[href^='" + MARK + "']";
    private static final SafeHtml.Addresses AS_WRITTEN = new SafeHtml.Addresses() {
        @Override
        public Optional<String> link(String href) {
            return Optional.of(MARK + href);
        }

        @Override
        public Optional<String> image(String src) {
            return Optional.empty();
        }
    };

    private NavigationFile() {}

    static List<NavigationItem> items(MarkdownDocument document) {
        var items = new ArrayList<NavigationItem>();
        boolean titled = false;
        for (Section section : document.sections()) {
            var entries = entries(section);
            boolean group = section.level() > 1 || (section.level() == 1 && titled);
            titled |= section.level() == 1;
            if (!group)
                items.addAll(entries);
            else if (!entries.isEmpty())
                items.add(new NavigationItem(section.heading(), "", entries));
        }
        return items;
    }

    private static List<NavigationItem> entries(Section section) {
        var body = Jsoup.parseBodyFragment(section.html().resolved(AS_WRITTEN)).body();
        return body.children().stream().flatMap(NavigationFile::entries).toList();
    }

    private static Stream<NavigationItem> entries(Element block) {
        return switch (block.normalName()) {
            case "ul", "ol" -> block.children().stream().map(NavigationFile::entry);
            case "p" -> block.select(LINK).stream().map(link -> new NavigationItem(link.text(), href(link), List.of()));
            default -> Stream.empty();
        };
    }

    private static NavigationItem entry(Element item) {
        var own = item.clone();
        own.select("ul, ol").remove();
        var link = Optional.ofNullable(own.selectFirst(LINK));
        var children = item.children().stream().filter(child -> child.is("ul, ol")).flatMap(NavigationFile::entries);
        return new NavigationItem(link.orElse(own).text(), link.map(NavigationFile::href).orElse(""),
                children.toList());
    }

    private static String href(Element link) {
        return link.attr("href").substring(MARK.length());
    }
}
