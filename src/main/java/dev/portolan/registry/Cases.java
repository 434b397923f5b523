package dev.portolan.registry;

import dev.portolan.database.CouldNotBeStored;
import dev.portolan.intake.Reader.Change;
import dev.portolan.registry.AdopterCase.Decision;
import dev.portolan.registry.AdopterCase.Mention;
import dev.portolan.registry.Slugs.Renaming;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Every case: what files and moderators say, brought together. Reading takes no lock; thread-safe.
@Component
class Cases {
    private static final Logger LOG = LoggerFactory.getLogger(Cases.class);

    private final CaseRepository repository;
    private final StandingRepository standingRepository;
    private final Slugs slugs;
    private final CaseRows rows;
    private final Map<String, Decision> decisions = new HashMap<>();
    private final Map<String, Standing> standings;
    private final Map<String, Seen> seen;
    private volatile Listing listing = new Listing(new TreeMap<>(), new TreeMap<>(), Map.of(), Roster.EMPTY);
    private volatile Consumer<Set<String>> listener = changed -> {
    };

    Cases(CaseRepository repository, StandingRepository standingRepository, ImportRepository imports) {
        this.repository = repository;
        this.standingRepository = standingRepository;
        this.slugs = new Slugs(repository.keys(), repository.renamings());
        this.rows = new CaseRows(slugs);
        this.standings = standingRepository.all();
        this.seen = repository.seen();
        repository.decisions().forEach(decision -> decisions.put(decision.key(), decision));
        bringTogether();
        var tables = imports.tables();
        if (!tables.isEmpty()) {
            read(tables, FormerKeys.NONE);
            bringTogether();
        }
    }

    /// Is told the keys of what the files changed, from now on.
    void onChange(Consumer<Set<String>> told) {
        listener = told;
    }

    /// What is listed, in the order of its keys.
    Collection<AdopterCase> all() {
        return listing.listed().values();
    }

    Collection<AdopterCase> withdrawn() {
        return listing.withdrawn().values();
    }

    Roster roster() {
        return listing.roster();
    }

    Optional<AdopterCase> byKey(String key) {
        return Optional.ofNullable(listing.listed().get(key));
    }

    /// The listed case that has or had this address.
    Optional<AdopterCase> bySlug(String slug) {
        return listing.bySlug(slug);
    }

    /// @throws NoSuchCase
    ///             when there never was one
    /// @throws WithdrawnCase
    ///             when there was
    AdopterCase listed(String slug) {
        var now = listing;
        return now.bySlug(slug).orElseThrow(() -> now.withdrawnBySlug(slug).map(AdopterCase::standing)
                .map(Standing::withdrawal).<RuntimeException>map(WithdrawnCase::new)
                .orElseGet(() -> new NoSuchCase(slug)));
    }

    /// Listed or withdrawn.
    AdopterCase known(String slug) {
        var now = listing;
        return now.bySlug(slug).or(() -> now.withdrawnBySlug(slug)).orElseThrow(() -> new NoSuchCase(slug));
    }

    /// Takes over what changed in the files.
    synchronized void apply(Change<CaseTable> change) {
        var put = new TreeMap<CaseFile, CaseTable>();
        change.put().forEach((file, table) -> put.put(CaseFile.of(file), table));
        change.removed().stream().map(CaseFile::of).forEach(rows::remove);
        replace(put, FormerKeys.NONE);
    }

    /// Takes over what these files say since they were imported; nothing, when they were taken back.
    synchronized void applyImports(Map<String, CaseTable> tables) {
        var put = new TreeMap<CaseFile, CaseTable>();
        tables.forEach((file, table) -> put.put(CaseFile.imported(file), table));
        put.values().removeIf(table -> table.rows().isEmpty());
        tables.keySet().stream().map(CaseFile::imported).forEach(rows::remove);
        replace(put, formerKeys(put));
    }

    /// Only imports ask for them: while folders are read for the first time, what is not read yet is not gone.
    private FormerKeys formerKeys(Map<CaseFile, CaseTable> put) {
        var kept = rows.keysWith(put);
        kept.addAll(decisions.keySet());
        var wanted = put.values().stream().flatMap(table -> table.rows().stream()).map(CaseTable.Row::content).toList();
        return FormerKeys.of(slugs.known(), wanted, key -> !kept.contains(key));
    }

    private void replace(Map<CaseFile, CaseTable> put, FormerKeys former) {
        read(put, former);
        var before = listing.listed();
        var lately = see(put.keySet());
        bringTogether();
        remember(lately);
        listener.accept(difference(before, listing.listed()));
    }

    private void read(Map<CaseFile, CaseTable> tables, FormerKeys former) {
        var withdrawnNames = withdrawnNames();
        tables.forEach((file, table) -> rows.put(file, table,
                content -> Optional.ofNullable(withdrawnNames.get(content.nameKey()))
                        .or(() -> former.next(content))));
    }

    /// Takes over what was decided on this case.
    synchronized void reload(String key) {
        repository.decision(key).ifPresent(decision -> {
            decisions.put(key, decision);
            slugs.bind(decision.identities(), key);
        });
        repository.lastRenaming(key).ifPresent(slugs::rename);
        standings.put(key, standingRepository.of(key));
        bringTogether();
    }

    /// The key under which an entry of this content is listed, or will be: nobody else gets it.
    synchronized String keyFor(CaseContent content) {
        return slugs.of(content.identities(),
                () -> Optional.ofNullable(withdrawnNames().get(content.nameKey())), content.title());
    }

    /// The address that the case is to have with this content, when company or product are others than before.
    synchronized Optional<Renaming> renaming(String key, CaseContent content) {
        return byKey(key).filter(entry -> !entry.content().nameKey().equals(content.nameKey()))
                .map(_ -> new Renaming(slugs.addressFor(key, content.title()), key))
                .filter(renaming -> !renaming.address().equals(slugs.current(key)));
    }

    synchronized String slugOf(String key) {
        return slugs.current(key);
    }

    private void bringTogether() {
        var mentions = rows.mentions();
        var all = new HashSet<>(mentions.keySet());
        all.addAll(decisions.keySet());
        var listed = new TreeMap<String, AdopterCase>();
        var withdrawn = new TreeMap<String, AdopterCase>();
        for (String key : all) {
            var entry = entry(key, mentions.getOrDefault(key, List.of()));
            (entry.standing().isWithdrawn() ? withdrawn : listed).put(key, entry);
        }
        listing = new Listing(listed, withdrawn, slugs.renamed(), listing.roster().of(listed.values()));
    }

    /// The same object as before while nothing has changed.
    private AdopterCase entry(String key, List<Mention> mentions) {
        var now = new AdopterCase(key, slugs.current(key), mentions, decisions.get(key),
                standings.getOrDefault(key, Standing.UNCHECKED), seen.get(key));
        var before = listing.listed().get(key);
        return before != null && before.equals(now) ? before : now;
    }

    /// The keys of what was withdrawn, by its names: a row with other evidence, or without, does not bring it back.
    private Map<String, String> withdrawnNames() {
        var names = new HashMap<String, String>();
        withdrawn().stream().filter(entry -> entry.content().isNamed())
                .forEach(entry -> names.put(entry.content().nameKey(), entry.key()));
        return names;
    }

    private static Set<String> difference(Map<String, AdopterCase> before, Map<String, AdopterCase> now) {
        var changed = new HashSet<String>();
        now.forEach((key, entry) -> {
            if (!entry.equals(before.get(key)))
                changed.add(key);
        });
        before.keySet().stream().filter(key -> !now.containsKey(key)).forEach(changed::add);
        return changed;
    }

    /// What these files say for the first time, or say otherwise now.
    private Map<String, Seen> see(Set<CaseFile> files) {
        var lately = new HashMap<String, Seen>();
        rows.of(files).forEach(ofFile -> ofFile.forEach((key, mentions) -> {
            var before = seen.get(key);
            var now = before == null ? Seen.first(mentions.getFirst()) : before.again(mentions.getFirst());
            if (!now.equals(before))
                lately.put(key, now);
        }));
        seen.putAll(lately);
        return lately;
    }

    private void remember(Map<String, Seen> lately) {
        var fresh = slugs.fresh();
        try {
            repository.remember(fresh, lately);
            slugs.stored(fresh);
        } catch (CouldNotBeStored cause) {
            LOG.warn("{} new addresses of cases hold until the next start only: {}", fresh.size(), cause.getMessage());
        }
    }
}
