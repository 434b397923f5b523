package dev.portolan.library;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a note is for.
enum NoteKind {
    PRACTICE, USE_CASE, GUIDE;

    /// Words of a title that leave no doubt.
    private static final List<String> PRACTICE_TITLES = List.of("最佳实践", "best-practice", "best-practices");
    private static final List<String> USE_CASE_TITLES = List.of("应用场景", "使用场景", "use-case", "use-cases");

    /// As it stands in front matter, facets and JSON: `use-case`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether there is a page of all notes of this kind.
    boolean isListed() {
        return this != GUIDE;
    }

    /// The kind that this word means, such as a folder's name.
    static Optional<NoteKind> of(String written) {
        return switch (Wording.slug(written)) {
            case "practice", "practices", "best-practice", "best-practices", "最佳实践" -> Optional.of(PRACTICE);
            case "use-case", "use-cases", "usecase", "usecases", "应用场景", "使用场景" -> Optional.of(USE_CASE);
            case "guide", "guides", "tutorial", "tutorials", "指南", "教程" -> Optional.of(GUIDE);
            default -> Optional.empty();
        };
    }

    /// The kind that a title speaks of; guides do not announce themselves.
    static Optional<NoteKind> spokenOfIn(String title) {
        if (Wording.mentions(title, PRACTICE_TITLES))
            return Optional.of(PRACTICE);
        return Wording.mentions(title, USE_CASE_TITLES) ? Optional.of(USE_CASE) : Optional.empty();
    }
}
