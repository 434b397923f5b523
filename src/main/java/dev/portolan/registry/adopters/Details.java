package dev.portolan.registry.adopters;

import dev.portolan.registry.adopters.Adopter.Evidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// What is said of one entry beside its name, gathered bit by bit.
final class Details {
    private static final Set<String> FURTHER = Set.of("industry", "region", "since", "scale", "technologies", "use",
            "website", "other-names", "infrastructure");

    private final Map<String, String> texts = new HashMap<>();
    private final List<Lead> links = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final List<String> unusable = new ArrayList<>();
    private String nameLink = "";
    private String address = "";

    /// @param cited
    ///            the file calls it a source
    private record Lead(Evidence evidence, boolean cited) {
        String url() {
            return evidence.url();
        }
    }

    Details linkedTo(String url) {
        if (nameLink.isEmpty() && isUsable(url))
            nameLink = url.strip();
        return this;
    }

    /// A source that also is what the row links to, where neither its name nor its website does.
    Details ledBy(String url) {
        if (address.isEmpty() && Links.isWeb(url))
            address = url.strip();
        return this;
    }

    private boolean isUsable(String url) {
        boolean leadsNowhere = Links.isUnusable(url);
        if (leadsNowhere)
            unusable.add(url.strip());
        return !leadsNowhere;
    }

    /// @param meaning
    ///            of a column; the first text of a meaning stays
    Details put(String meaning, String text) {
        if (meaning.equals("remark"))
            return remark(text);
        if (!text.isBlank() && (!meaning.equals("website") || isUsable(text)))
            texts.putIfAbsent(meaning, text.strip());
        return this;
    }

    Details remark(String text) {
        var plain = text.strip();
        if (plain.codePoints().anyMatch(Character::isLetterOrDigit) && !remarks.contains(plain))
            remarks.add(plain);
        return this;
    }

    Details link(String title, String url) {
        return lead(title, url, false);
    }

    /// What the file calls a source stays one, whatever else the address is.
    Details cite(String title, String url) {
        return lead(title, url, true);
    }

    private Details lead(String title, String url, boolean cited) {
        if (Links.isWeb(url))
            links.add(new Lead(new Evidence(title.strip(), url.strip()), cited));
        return this;
    }

    /// The addresses in a text that names a source; without any, its words.
    Details cite(String title, List<String> urls, String text) {
        urls.forEach(url -> cite(title, url));
        if (urls.isEmpty() && Links.isHost(text))
            cite(title, text);
        else if (urls.isEmpty() && isUsable(text) && saysWhere(text))
            links.add(new Lead(new Evidence(text.strip(), ""), true));
        return this;
    }

    /// Words, neither a path into the file's own project nor a mark for nothing.
    private static boolean saysWhere(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit) && !Words.isExactly("placeholder", text)
                && !text.strip().matches("[./#]\\S*");
    }

    /// All links inside as sources, each with its text; without any, what the text says.
    Details cite(Element around) {
        var inside = Links.in(around);
        inside.forEach(link -> cite(link.text(), link.attr("href")));
        if (inside.isEmpty())
            cite("", Links.allIn(around.text()), around.text());
        return this;
    }

    /// All links inside, each with its text.
    Details evidence(Element around) {
        Links.in(around).forEach(link -> link(link.text(), link.attr("href")));
        return this;
    }

    String text(String meaning) {
        return texts.getOrDefault(meaning, "");
    }

    boolean isEmpty() {
        return texts.isEmpty() && links.isEmpty() && remarks.isEmpty();
    }

    /// What a part of the file says of all its entries holds where they say nothing themselves.
    Details inheriting(String environment) {
        return text("environment").isEmpty() && StageWords.in(allText()).isEmpty()
                ? put("environment", environment)
                : this;
    }

    Adopter adopter(int line, String company) {
        var more = new HashMap<>(texts);
        more.keySet().retainAll(FURTHER);
        var home = home();
        return new Adopter(line, company, url(), home, text("product"), environment(), String.join("\n", remarks),
                links.stream().filter(link -> link.cited || !link.url().equals(home)).map(Lead::evidence).distinct()
                        .toList(),
                more);
    }

    /// Addresses that were left out.
    List<String> unusable() {
        return List.copyOf(unusable);
    }

    /// A link that nothing is said of is taken for the website when it names a site and nothing on it.
    private String home() {
        var said = nameLink.isEmpty() ? text("website") : nameLink;
        var url = url();
        return said.isEmpty() && Links.isHome(url)
                && links.stream().noneMatch(link -> link.cited && link.url().equals(url))
                        ? url
                        : said;
    }

    private String environment() {
        var written = text("environment");
        return written.isEmpty() ? StageWords.in(allText()) : written;
    }

    private String allText() {
        return String.join("\n", remarks) + "\n" + text("use");
    }

    private String url() {
        if (!nameLink.isEmpty())
            return nameLink;
        return Stream.of(text("website"), address).filter(url -> !url.isEmpty()).findFirst()
                .orElseGet(() -> links.stream().map(Lead::url).filter(url -> !url.isEmpty()).findFirst().orElse(""));
    }
}
