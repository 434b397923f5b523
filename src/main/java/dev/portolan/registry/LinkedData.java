package dev.portolan.registry;

import dev.portolan.web.SiteSettings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// A case as JSON-LD in the words of schema.org, for search engines.
@Component
class LinkedData {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final SiteSettings site;

    LinkedData(SiteSettings site) {
        this.site = site;
    }

    /// Safe inside a script element, whatever stands in the case. Empty without a public address.
    Optional<String> of(AdopterCase entry) {
        return site.absolute(entry.url()).map(address -> inert(JSON.writeValueAsString(page(entry, address))));
    }

    /// Nothing ends the element, or begins another: these stand within JSON's strings alone.
    private static String inert(String json) {
        return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }

    private static Map<String, Object> page(AdopterCase entry, String address) {
        var content = entry.content();
        var page = new LinkedHashMap<String, Object>();
        page.put("@context", "https://schema.org");
        page.put("@type", "WebPage");
        page.put("@id", address);
        page.put("url", address);
        page.put("name", content.title());
        page.put("description", content.remark());
        page.put("dateModified", EventView.day(entry.changedAt()));
        page.put("keywords", keywords(content));
        page.put("about", organization(content));
        page.put("citation", content.sources().stream().map(LinkedData::work).toList());
        page.values().removeIf(value -> value.equals("") || value.equals(List.of()));
        return page;
    }

    private static List<String> keywords(CaseContent content) {
        return Stream.of(Stream.ofNullable(content.category()), Stream.of(content.environment().label()),
                content.technologies().stream()).flatMap(words -> words).collect(Collectors.toList());
    }

    private static Map<String, Object> organization(CaseContent content) {
        var profile = content.profile();
        var organization = new LinkedHashMap<String, Object>();
        organization.put("@type", "Organization");
        organization.put("name", content.company());
        organization.put("alternateName", profile.otherNames());
        organization.put("url", Objects.requireNonNullElse(profile.site(), ""));
        organization.put("location", Objects.requireNonNullElse(profile.region(), ""));
        organization.values().removeIf(value -> value.equals("") || value.equals(List.of()));
        return organization;
    }

    private static Map<String, Object> work(CaseSource source) {
        var work = new LinkedHashMap<String, Object>();
        work.put("@type", "CreativeWork");
        work.put("name", source.label());
        if (source.url() != null)
            work.put("url", source.url());
        return work;
    }
}
