package dev.portolan.registry;

import dev.portolan.database.CouldNotBeStored;
import dev.portolan.intake.Reader.Change;
import dev.portolan.registry.AdopterCase.Decision;
import dev.portolan.sources.SourcePath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Every listed case: what files and moderators say, brought together. Reading takes no lock; thread-safe.
@Component
class Cases {
    private static final Logger LOG = LoggerFactory.getLogger(Cases.class);

    private final CaseRepository repository;
    private final Slugs slugs;
    private final TreeMap<SourcePath, CaseTable> tables = new TreeMap<>();
    private final Map<String, Decision> decisions = new HashMap<>();
    private volatile Map<String, AdopterCase> listed = Map.of();
    private volatile Consumer<Set<String>> listener = changed -> {
    };

    Cases(CaseRepository repository) {
        this.repository = repository;
        this.slugs = new Slugs(repository.slugs());
        repository.decisions().forEach(decision -> decisions.put(decision.slug(), decision));
        bringTogether();
    }

    /// Is told the slugs of what the files changed, from now on.
    void onChange(Consumer<Set<String>> told) {
        listener = told;
    }

    /// In the order of their slugs.
    Collection<AdopterCase> all() {
        return listed.values();
    }

    Optional<AdopterCase> bySlug(String slug) {
        return Optional.ofNullable(listed.get(slug));
    }

    /// Takes over what changed in the files.
    synchronized void apply(Change<CaseTable> change) {
        change.removed().forEach(tables::remove);
        tables.putAll(change.put());
        var before = listed;
        bringTogether();
        remember();
        listener.accept(difference(before, listed));
    }

    /// Takes over what was decided on this case.
    synchronized void reload(String slug) {
        repository.decision(slug).ifPresent(decision -> {
            decisions.put(slug, decision);
            slugs.bind(decision.identities(), slug);
        });
        bringTogether();
    }

    /// The slug under which an entry of this content is listed, or will be: nobody else gets it.
    synchronized String slugFor(CaseContent content) {
        return slugs.of(content.identities(), content.title());
    }

    private void bringTogether() {
        var mentions = new HashMap<String, List<AdopterCase.Mention>>();
        tables.forEach((file, table) -> mentionsOf(file, table)
                .forEach((slug, more) -> mentions.computeIfAbsent(slug, _ -> new ArrayList<>()).addAll(more)));
        var all = new HashSet<>(mentions.keySet());
        all.addAll(decisions.keySet());
        var now = new TreeMap<String, AdopterCase>();
        for (String slug : all)
            now.put(slug, new AdopterCase(slug, mentions.getOrDefault(slug, List.of()), decisions.get(slug)));
        listed = now;
    }

    private Map<String, List<AdopterCase.Mention>> mentionsOf(SourcePath file, CaseTable table) {
        var mentions = new LinkedHashMap<String, List<AdopterCase.Mention>>();
        var modified = java.time.Instant.ofEpochMilli(table.modified());
        var unproven = new HashMap<String, Integer>();
        for (var row : table.rows()) {
            var slug = slugs.of(identities(file, row.content(), unproven), row.content().title());
            mentions.computeIfAbsent(slug, _ -> new ArrayList<>())
                    .add(new AdopterCase.Mention(file, row.line(), modified, row.content()));
        }
        return mentions;
    }

    /// Without evidence two equal rows may speak of two adopters; which of its file's it is tells them apart.
    private static List<String> identities(SourcePath file, CaseContent content, Map<String, Integer> unproven) {
        if (!content.identities().isEmpty())
            return content.identities();
        var name = content.companyKey() + "|" + content.productKey();
        return List.of(name + "||" + file + "#" + unproven.merge(name, 1, Integer::sum));
    }

    private static Set<String> difference(Map<String, AdopterCase> before, Map<String, AdopterCase> now) {
        var changed = new HashSet<String>();
        now.forEach((slug, entry) -> {
            if (!entry.equals(before.get(slug)))
                changed.add(slug);
        });
        before.keySet().stream().filter(slug -> !now.containsKey(slug)).forEach(changed::add);
        return changed;
    }

    private void remember() {
        var fresh = slugs.fresh();
        try {
            repository.addSlugs(fresh);
            slugs.stored(fresh);
        } catch (CouldNotBeStored cause) {
            LOG.warn("{} new addresses of cases hold until the next start only: {}", fresh.size(), cause.getMessage());
        }
    }
}
