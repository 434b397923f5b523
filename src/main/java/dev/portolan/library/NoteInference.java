package dev.portolan.library;

import dev.portolan.intake.ReadFile;
import dev.portolan.markdown.MarkdownDocument;
import dev.portolan.markdown.MarkdownLink;
import dev.portolan.markdown.Section;
import dev.portolan.messages.Message;
import dev.portolan.sources.SourcePath;
import dev.portolan.words.Category;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Makes a note of a file: what the front matter says, else what place, headings and text tell.
final class NoteInference {
    /// Words that mean a category by themselves, and too little amid those of a title.
    private static final Pattern VAGUE = Pattern.compile("(?i)\\bedge\\b(?! computing)|\\bother\\b|边缘(?!计算)|其[他它]");

    private final ReadFile file;
    private final NoteFrontMatter stated;
    private final NotePath place;
    private final MarkdownDocument document;

    NoteInference(ReadFile file, NoteFrontMatter stated) {
        this.file = file;
        this.stated = stated;
        this.place = new NotePath(file.path());
        this.document = file.document();
    }

    Note note() {
        var title = title();
        return new Note(file.path(), place.page(), title, kind(title), category(title).orElse(null), lang(title),
                topics(), translationOf().orElse(null), stated.freshness(), stated.aliases(), formerPaths(),
                description(),
                stated.weight().orElse(null), file.modified(), plainText(), headings(), links(), images(),
                navigation());
    }

    private String title() {
        return stated.title().or(this::firstHeading).orElseGet(place::name);
    }

    private Optional<String> firstHeading() {
        return document.sections().stream().map(Section::heading).filter(heading -> !heading.isBlank()).findFirst();
    }

    private NoteKind kind(String title) {
        return stated.kind().or(() -> place.folders().reversed().stream().flatMap(f -> NoteKind.of(f).stream())
                .findFirst()).or(() -> NoteKind.spokenOfIn(title)).orElse(NoteKind.GUIDE);
    }

    private Optional<Category> category(String title) {
        return stated.category().or(() -> place.folders().reversed().stream().flatMap(f -> Category.named(f).stream())
                .findFirst()).or(() -> Category.named(title))
                .or(() -> Category.spokenOf(VAGUE.matcher(title).replaceAll(" ")));
    }

    private String lang(String title) {
        return stated.lang().or(place::language).orElseGet(() -> NoteLanguage.of(title, text()));
    }

    private String text() {
        return document.sections().stream().map(section -> section.heading() + section.text())
                .collect(Collectors.joining());
    }

    private List<String> topics() {
        var topics = stated.topics();
        return topics.isEmpty() ? place.topFolder().stream().toList() : topics;
    }

    private Optional<SourcePath> translationOf() {
        return stated.translationOf().flatMap(place::meant).map(original -> new NotePath(original).neutral())
                .or(() -> Optional.of(place.neutral())).filter(original -> !original.equals(file.path()));
    }

    private List<String> formerPaths() {
        return stated.formerAddresses().stream().flatMap(address -> place.former(address).stream()).toList();
    }

    private String description() {
        return stated.description().orElseGet(() -> document.sections().stream().map(Section::text)
                .filter(text -> !text.isBlank()).findFirst().map(FirstSentence::of).orElse(""));
    }

    private @Nullable Message plainText() {
        return document.plainText() ? document.notices().getLast().message() : null;
    }

    private List<NoteHeading> headings() {
        return document.sections().stream().filter(section -> section.level() > 0)
                .map(section -> new NoteHeading(section.level(), section.heading(), section.anchor(),
                        section.aliases()))
                .toList();
    }

    private List<WrittenLink> links() {
        return document.links().stream().filter(link -> !link.image()).map(this::written)
                .filter(link -> link.outward() || link.inward()).toList();
    }

    private List<WrittenLink> images() {
        return document.links().stream().filter(MarkdownLink::image).map(this::written).filter(WrittenLink::inward)
                .toList();
    }

    private WrittenLink written(MarkdownLink link) {
        var section = document.sections().get(link.section());
        return new WrittenLink(link.line(), section.heading(), section.anchor(), link.title(), link.href());
    }

    private @Nullable List<NavigationItem> navigation() {
        return place.orders() ? NavigationFile.items(document) : null;
    }
}
