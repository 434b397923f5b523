package dev.portolan.references;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import dev.portolan.intake.Publisher;
import dev.portolan.search.Entry;
import dev.portolan.search.SearchDocument;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes references findable: one entry for each, whichever files list it.
@Component
class ReferencePublisher implements Publisher {
    static final String TYPE = "reference";
    private static final String PREFIX = TYPE + ":";
    /// A section answers a question itself, a reference only says where else to look: on equal words it stands behind,
    /// and a better one ahead of a worse one.
    private static final double WEIGHT = 0.5;
    private static final double WEIGHT_OF_A_STAR = 0.02;

    private final References references;
    private final Unpublished unpublished;

    ReferencePublisher(References references, Unpublished unpublished) {
        this.references = references;
        this.unpublished = unpublished;
    }

    @Override
    public String name() {
        return TYPE;
    }

    @Override
    public List<Waiting> waiting(int limit) {
        return unpublished.oldest(limit);
    }

    @Override
    public void indexed(List<Waiting> done) {
        unpublished.remove(done);
    }

    @Override
    public Collection<String> owners() {
        return references.ids().stream().map(ReferencePublisher::owner).toList();
    }

    @Override
    public Optional<Entry> entry(String owner) {
        return references.withId(id(owner))
                .map(reference -> new Entry(owner, fingerprint(reference), List.of(document(owner, reference)), null,
                        null));
    }

    private static String fingerprint(Reference reference) {
        return UUID.nameUUIDFromBytes(reference.toString().getBytes(UTF_8)).toString();
    }

    static String owner(String id) {
        return PREFIX + id;
    }

    /// The inverse of {@link #owner}.
    static String id(String owner) {
        return owner.substring(PREFIX.length());
    }

    private static SearchDocument document(String owner, Reference reference) {
        var body = Stream.of(List.of(reference.site()), reference.topics(), reference.otherTitles())
                .flatMap(List::stream).collect(joining(" · "));
        return new SearchDocument(owner, TYPE, reference.title(), "", List.of(), body, reference.url().readable(),
                reference.otherTitles(),
                reference.page(), reference.places().getFirst().file().path(), reference.lang(), facets(reference),
                weight(reference), owner, null, beginning(reference.year()), 0);
    }

    private static double weight(Reference reference) {
        return WEIGHT + WEIGHT_OF_A_STAR * Objects.requireNonNullElse(reference.rating(), 0);
    }

    private static @Nullable Instant beginning(@Nullable Integer year) {
        return year == null ? null : LocalDate.of(year, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static Map<String, List<String>> facets(Reference reference) {
        return Map.of("id", List.of(reference.id()), "topic", reference.topics(), "site", List.of(reference.site()),
                "rating",
                texts(reference.rating()), "year", texts(reference.year()));
    }

    private static List<String> texts(@Nullable Integer number) {
        return Stream.ofNullable(number).map(String::valueOf).toList();
    }
}
