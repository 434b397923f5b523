package dev.portolan.registry;

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
    private final SubmissionRepository submissions;

    Hints(Cases cases, SubmissionRepository submissions) {
        this.cases = cases;
        this.submissions = submissions;
    }

    /// Another entry with what it is compared by.
    private record Other(String title, String url, Traits traits) {}

    private record Traits(String company, String product, Set<String> evidence, Set<String> domains) {
        static Traits of(CaseContent content) {
            return new Traits(content.companyKey(), content.productKey(), Set.copyOf(content.evidence()),
                    content.sources().stream().map(CaseSource::url).filter(Objects::nonNull)
                            .flatMap(url -> WebAddress.domain(url).stream()).collect(Collectors.toSet()));
        }
    }

    /// The hints of each submission, in the same order.
    List<List<Hint>> of(List<Submission> asked) {
        var listed = cases.all().stream()
                .map(entry -> new Other(entry.content().title(), entry.url(), Traits.of(entry.content()))).toList();
        var open = submissions.open().stream().map(Hints::other).toList();
        return asked.stream().map(submission -> of(submission, Stream.concat(listed.stream(), open.stream()))).toList();
    }

    private static Other other(Submission submission) {
        return new Other(submission.content().title(), url(submission), Traits.of(submission.content()));
    }

    private static String url(Submission submission) {
        return "/moderation/submissions/" + submission.id();
    }

    private static List<Hint> of(Submission submission, Stream<Other> others) {
        var hints = new ArrayList<Hint>();
        unseen(submission).ifPresent(hints::add);
        var own = new HashSet<>(Set.of(url(submission)));
        if (submission.slug() != null)
            own.add(AdopterCase.url(submission.slug()));
        var traits = Traits.of(submission.content());
        others.filter(other -> !own.contains(other.url())).flatMap(other -> compare(traits, other).stream())
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
        return likeness(mine, other.traits()).map(type -> new Hint(type, other.title(), other.url()));
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
