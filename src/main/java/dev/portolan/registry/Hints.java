package dev.portolan.registry;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Finds what a moderator should compare a submission with.
@Component
class Hints {
    /// Enough to see a pattern; a list of hundreds helps nobody.
    private static final int MOST = 10;

    private final Cases cases;
    /// Cases are compared again and again, and change rarely.
    private final Cache<CaseContent, Traits> traits = Caffeine.newBuilder().weakKeys().build();
    private final SubmissionRepository submissions;

    Hints(Cases cases, SubmissionRepository submissions) {
        this.cases = cases;
        this.submissions = submissions;
    }

    /// Another entry with what it is compared by.
    ///
    /// @param id
    ///            a case's key or a submission's id
    private record Other(String id, String title, String url, Traits traits, boolean withdrawn) {}

    private record Traits(String company, String product, Set<String> evidence, Set<String> domains) {
        static Traits of(CaseContent content) {
            return new Traits(content.companyKey(), content.productKey(), Set.copyOf(content.evidence()),
                    content.sources().stream().map(CaseSource::url).filter(Objects::nonNull)
                            .flatMap(url -> WebAddress.domain(url).stream()).collect(Collectors.toSet()));
        }
    }

    /// The hints of each submission, in the same order.
    List<List<Hint>> of(List<Submission> asked) {
        var others = Stream.of(cases.all().stream().map(this::other), cases.withdrawn().stream().map(this::other),
                submissions.open().stream().map(Hints::other)).flatMap(other -> other).toList();
        return asked.stream().map(submission -> of(submission, others.stream())).toList();
    }

    private Other other(AdopterCase entry) {
        return new Other(entry.key(), entry.content().title(), entry.url(),
                traits.get(entry.content(), Traits::of), entry.standing().isWithdrawn());
    }

    private static Other other(Submission submission) {
        return new Other(submission.id(), submission.content().title(),
                "/moderation/submissions/" + submission.id(), Traits.of(submission.content()), false);
    }

    private static List<Hint> of(Submission submission, Stream<Other> others) {
        var hints = new ArrayList<Hint>();
        unseen(submission).ifPresent(hints::add);
        var own = new HashSet<>(Set.of(submission.id()));
        if (submission.key() != null)
            own.add(submission.key());
        var traits = Traits.of(submission.content());
        others.filter(other -> !own.contains(other.id())).flatMap(other -> compare(traits, other).stream())
                .sorted(java.util.Comparator.comparing(Hint::type)).limit(MOST).forEach(hints::add);
        lookalikes(submission.content()).ifPresent(hints::add);
        return hints;
    }

    private static Optional<Hint> unseen(Submission submission) {
        return submission.removed().isEmpty()
                ? Optional.empty()
                : Optional.of(new Hint(Hint.Type.INVISIBLE, String.join(", ", submission.removed()), null));
    }

    private static Optional<Hint> lookalikes(CaseContent content) {
        var letters = Lookalike.hiddenIn(content.title());
        return letters.isEmpty()
                ? Optional.empty()
                : Optional.of(new Hint(Hint.Type.LOOK_ALIKE, String.join(", ", letters), null));
    }

    /// The strongest thing that two entries have in common.
    private static Optional<Hint> compare(Traits mine, Other other) {
        return likeness(mine, other.traits())
                .map(type -> new Hint(other.withdrawn() ? Hint.Type.WITHDRAWN : type, other.title(), other.url()));
    }

    private static Optional<Hint.Type> likeness(Traits mine, Traits other) {
        boolean sameCompany = mine.company().equals(other.company());
        if (sameCompany && mine.product().equals(other.product()))
            return Optional.of(Hint.Type.DUPLICATE);
        if (shareOne(mine.evidence(), other.evidence()))
            return Optional.of(Hint.Type.SAME_EVIDENCE);
        if (sameCompany)
            return Optional.of(Hint.Type.SAME_COMPANY);
        if (Lookalike.skeleton(mine.company()).equals(Lookalike.skeleton(other.company())))
            return Optional.of(Hint.Type.LOOK_ALIKE);
        return shareOne(mine.domains(), other.domains()) ? Optional.of(Hint.Type.SAME_DOMAIN) : Optional.empty();
    }

    private static boolean shareOne(Set<String> mine, Set<String> others) {
        return mine.stream().anyMatch(others::contains);
    }
}
