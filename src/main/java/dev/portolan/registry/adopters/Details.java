package dev.portolan.registry.adopters;

import dev.portolan.registry.adopters.Adopter.Evidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/// What is said of one entry beside its name, gathered bit by bit.
final class Details {
    private static final Set<String> FURTHER = Set.of("industry", "region", "since", "scale", "technologies", "use",
            "website", "other-names", "infrastructure");

    private final Map<String, String> texts = new HashMap<>();
    private final List<Evidence> links = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private String nameLink = "";

    Details linkedTo(String url) {
        if (nameLink.isEmpty())
            nameLink = url.strip();
        return this;
    }

    /// @param meaning
    ///            of a column; the first text of a meaning stays
    Details put(String meaning, String text) {
        if (meaning.equals("remark"))
            return remark(text);
        if (!text.isBlank())
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
        if (Links.isWeb(url))
            links.add(new Evidence(title.strip(), url.strip()));
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
        var url = url();
        return new Adopter(line, company, url, text("product"), environment(), String.join("\n", remarks),
                links.stream().filter(link -> !link.url().equals(url)).distinct().toList(), more);
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
        return text("website").isEmpty() ? links.stream().map(Evidence::url).findFirst().orElse("") : text("website");
    }
}
