package dev.portolan.library;

import dev.portolan.intake.Problem;
import dev.portolan.intake.ReadFile;
import dev.portolan.markdown.FrontMatter;
import dev.portolan.messages.Message;
import dev.portolan.words.Category;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The front matter of one note as Portolan understands it; gathers what it does not understand as problems. Keys of
/// site generators that mean the same are taken; all others are nobody's mistake.
final class NoteFrontMatter {
    private static final Pattern VERSIONS = Pattern
            .compile("(([<>=~^]=?|!=)?\\s*v?\\d+(\\.(\\d+|x|\\*)){0,2}[,|\\s]*(-\\s*)?)+");

    private final ReadFile file;
    private final FrontMatter values;
    private final List<Problem> problems = new ArrayList<>();

    NoteFrontMatter(ReadFile file) {
        this.file = file;
        this.values = file.document().frontMatter();
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    Optional<String> title() {
        return values.text("title");
    }

    Optional<String> description() {
        return values.text("description");
    }

    boolean draft() {
        return values.text("draft").filter("true"::equalsIgnoreCase).isPresent();
    }

    Optional<NoteKind> kind() {
        return understood("kind", NoteKind::of, "notice.library.use-kind");
    }

    Optional<Category> category() {
        return understood("category", Category::named, "notice.library.use-category");
    }

    Optional<String> lang() {
        return values.text("lang").or(() -> values.text("language"))
                .map(tag -> NoteLanguage.ofTag(tag).orElse(NoteLanguage.OTHER));
    }

    List<String> topics() {
        return List.of("topics", "tags", "categories").stream().map(values::texts).filter(topics -> !topics.isEmpty())
                .findFirst().orElse(List.of()).stream().distinct().toList();
    }

    /// Addresses that its page once had.
    List<String> formerAddresses() {
        return values.texts("aliases").stream().filter(alias -> alias.contains("/")).toList();
    }

    /// Further names to find the note under. Those that are addresses on the site that the text comes from are none.
    List<String> aliases() {
        return values.texts("aliases").stream().filter(alias -> !alias.contains("/")).toList();
    }

    Optional<String> translationOf() {
        return values.text("translationOf");
    }

    @Nullable
    Freshness freshness() {
        var kubernetes = understood("kubernetes", NoteFrontMatter::versions, "notice.library.use-versions");
        var reviewed = understood("reviewed", NoteFrontMatter::date, "notice.library.use-date");
        return Freshness.of(kubernetes.orElse(null), reviewed.orElse(null), values.text("supersededBy").orElse(null));
    }

    /// The place among its neighbours, as Hugo and Docusaurus write it.
    Optional<Double> weight() {
        return values.text("weight").or(() -> values.text("sidebar_position")).flatMap(NoteFrontMatter::number);
    }

    private <T> Optional<T> understood(String key, Function<String, Optional<T>> reading, String remedy) {
        var written = values.text(key);
        var value = written.flatMap(reading);
        if (written.isPresent() && value.isEmpty())
            problems.add(new Problem(file.path(), line(key),
                    Message.of("notice.library.front-matter", written.get(), key).with(Message.of(remedy))));
        return value;
    }

    private int line(String key) {
        var lines = file.text().lines().toList();
        for (int i = 1; i < lines.size() && !lines.get(i).startsWith("---"); i++)
            if (lines.get(i).startsWith(key + ":"))
                return i + 1;
        return 0;
    }

    private static Optional<String> versions(String written) {
        return Optional.of(written).filter(text -> text.length() <= 100 && VERSIONS.matcher(text).matches());
    }

    private static Optional<LocalDate> date(String written) {
        try {
            return Optional.of(LocalDate.parse(written.length() > 10 ? written.substring(0, 10) : written));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static Optional<Double> number(String written) {
        try {
            return Optional.of(Double.valueOf(written)).filter(Double::isFinite);
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }
}
