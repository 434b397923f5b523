package dev.portolan.registry;

import dev.portolan.intake.Publisher;
import dev.portolan.links.CanonicalUrl;
import dev.portolan.search.Entry;
import dev.portolan.search.SearchDocument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes cases findable. What a decision changed waits in the database until the index has it; what a file changed
/// waits in memory, since all owners are compared with the index at each start.
@Component
class CasePublisher implements Publisher {
    private static final String OWNER = "case:";

    private final Cases cases;
    private final CaseRepository repository;
    /// Ids below zero, still growing, so that they never meet the database's.
    private final TreeMap<Long, String> fromFiles = new TreeMap<>();
    private long nextId = Long.MIN_VALUE;
    /// Until then everything is new, and compared as a whole.
    private volatile boolean compared;

    CasePublisher(Cases cases, CaseRepository repository) {
        this.cases = cases;
        this.repository = repository;
        cases.onChange(this::changed);
    }

    static String owner(String key) {
        return OWNER + key;
    }

    private synchronized void changed(Set<String> keys) {
        if (compared)
            keys.forEach(key -> fromFiles.put(nextId++, owner(key)));
    }

    @Override
    public String name() {
        return "case";
    }

    @Override
    public synchronized List<Waiting> waiting(int limit) {
        var waiting = new ArrayList<Waiting>();
        fromFiles.forEach((id, owner) -> waiting.add(new Waiting(id, owner)));
        if (waiting.size() < limit)
            waiting.addAll(repository.waiting(limit - waiting.size()));
        return waiting.subList(0, Math.min(limit, waiting.size()));
    }

    @Override
    public synchronized void indexed(List<Waiting> done) {
        done.forEach(waiting -> fromFiles.remove(waiting.id()));
        repository.published(done.stream().filter(waiting -> waiting.id() >= 0).toList());
    }

    @Override
    public Collection<String> owners() {
        compared = true;
        return cases.all().stream().map(entry -> owner(entry.key())).toList();
    }

    @Override
    public Optional<Entry> entry(String owner) {
        return cases.byKey(owner.substring(OWNER.length())).map(CasePublisher::entry);
    }

    private static Entry entry(AdopterCase entry) {
        var document = document(entry);
        return new Entry(document.id(), fingerprint(document), List.of(document), null, null);
    }

    /// The same for the same document after a restart, too: a map's own order is not.
    private static String fingerprint(SearchDocument document) {
        var parts = List.of(document.title(), document.body(), document.code(), document.names(), document.url(),
                document.source(),
                new TreeMap<>(document.facets()), String.valueOf(document.date()));
        return Token.hash(parts.toString()).substring(0, 16);
    }

    private static SearchDocument document(AdopterCase entry) {
        var content = entry.content();
        var id = owner(entry.key());
        return new SearchDocument(id, "case", content.title(), "", List.of(), content.text(), addresses(content),
                names(entry),
                entry.url(), entry.source() == null ? "" : entry.source(), language(content), facets(content), 1, id,
                null, entry.changedAt(), 0);
    }

    private static String addresses(CaseContent content) {
        return content.sources().stream().map(CaseSource::url).filter(Objects::nonNull)
                .flatMap(url -> CanonicalUrl.of(url).stream()).map(CanonicalUrl::readable)
                .collect(Collectors.joining("\n"));
    }

    /// The company alone, what else it is called, and what other files call it.
    private static List<String> names(AdopterCase entry) {
        var names = new ArrayList<String>();
        names.add(entry.content().company());
        names.addAll(entry.content().profile().otherNames());
        entry.mentions().forEach(mention -> names.add(mention.content().company()));
        return names.stream().distinct().toList();
    }

    private static String language(CaseContent content) {
        boolean chinese = (content.title() + content.remark()).codePoints().anyMatch(Character::isIdeographic);
        return chinese ? "zh" : "en";
    }

    private static Map<String, List<String>> facets(CaseContent content) {
        var facets = new HashMap<String, List<String>>();
        facets.put("evidence", content.evidenceIds());
        facets.put("environment", List.of(content.environment().label()));
        facets.put("technology", content.technologies());
        facets.put("category", orNone(content.category()));
        facets.put("industry", orNone(content.profile().industry()));
        facets.values().removeIf(List::isEmpty);
        return facets;
    }

    private static List<String> orNone(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }
}
