package dev.portolan.registry.adopters;

import dev.portolan.messages.Message;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/// Reads a list: one item an entry, what is nested in it about it; or groups of entries.
final class ListReading {
    private final Element list;
    private final String stage;
    private final Findings findings;
    private final List<Element> items;

    ListReading(Element list, String stage, Findings findings) {
        this.list = list;
        this.stage = stage;
        this.findings = findings;
        items = list.children().stream().filter(child -> child.nameIs("li")).toList();
    }

    void read() {
        var reason = reasonToSkip();
        if (reason.isPresent())
            findings.skip(Lines.of(list), Message.of(reason.get()));
        else if (isGrouped())
            items.forEach(this::readGroup);
        else
            items.forEach(this::readItem);
    }

    /// Whether the list names companies, rather than saying something of one.
    boolean listsNames() {
        return reasonToSkip().isEmpty() && !items.isEmpty() && mostly(item -> {
            var own = own(item);
            return !isField(own) && Head.of(own).filter(head -> !head.url().isEmpty() || !own.text().contains(". "))
                    .isPresent();
        });
    }

    boolean holdsFields() {
        return items.stream().anyMatch(item -> isField(own(item)))
                && mostly(item -> FieldReading.isLabelled(own(item).text()));
    }

    /// Key of its message.
    private Optional<String> reasonToSkip() {
        if (mostly(item -> item.select("a[href^=#]").size() > 0))
            return Optional.of("notice.adopters.contents");
        if (mostly(item -> Head.of(own(item)).filter(head -> StageWords.isStage(head.name())).isPresent()))
            return Optional.of("notice.adopters.stages");
        if (mostly(item -> !startsWithLink(item) && Words.starts("step", item.text())))
            return Optional.of("notice.adopters.instructions");
        if (mostly(item -> isField(own(item))))
            return Optional.of("notice.adopters.fields-without-company");
        return Optional.empty();
    }

    private static boolean startsWithLink(Element item) {
        var pieces = Piece.of(item);
        return pieces.stream().filter(Piece::says).findFirst().filter(piece -> piece.kind() == Piece.Kind.LINK)
                .isPresent();
    }

    private static boolean isField(Element own) {
        var text = own.text();
        return FieldReading.meaning(text).filter(meaning -> !meaning.equals("name")).isPresent();
    }

    private boolean mostly(Predicate<Element> test) {
        return !items.isEmpty() && items.stream().filter(test).count() * 2 > items.size();
    }

    /// Groups have a title without a link, and names below it.
    private boolean isGrouped() {
        var titled = items.stream().filter(item -> !nested(item).isEmpty()).toList();
        return !titled.isEmpty() && titled.size() * 2 > items.size()
                && titled.stream().allMatch(item -> Links.in(own(item)).isEmpty())
                && titled.stream().filter(ListReading::holdsNames).count() * 2 > titled.size();
    }

    private static boolean holdsNames(Element item) {
        return nested(item).stream().flatMap(list -> list.children().stream()).allMatch(child -> {
            var own = own(child);
            return startsWithLink(own) && !FieldReading.isLabelled(own.text()) && Head.of(own).isPresent()
                    && !Links.isAddress(own.text());
        });
    }

    private void readGroup(Element item) {
        var lists = nested(item);
        if (lists.isEmpty())
            readItem(item);
        var title = own(item).text();
        var own = StageWords.ofHeading(title);
        lists.forEach(list -> new ListReading(list, own.isEmpty() ? stage : own, findings).read());
    }

    private void readItem(Element item) {
        var own = own(item);
        var logos = LogoReading.logos(own);
        if (logos.size() > 1 && !own.hasText()) {
            new LogoReading(stage, findings).read(own);
            return;
        }
        var head = Head.of(own);
        if (head.isEmpty()) {
            findings.skip(Lines.of(item), Message.of("notice.adopters.item-without-company"));
            return;
        }
        var details = new Details().linkedTo(head.get().url());
        nested(item).forEach(list -> list.children().forEach(child -> new FieldReading(details).read(child)));
        readOwn(own, head.get(), details);
        findings.add(Lines.of(item), head.get().name(), details.inheriting(stage));
    }

    private static void readOwn(Element own, Head head, Details details) {
        details.evidence(own);
        Links.firstIn(own.text()).ifPresent(url -> details.link("", url));
        var text = own.text().strip();
        int at = text.indexOf(head.name());
        details.remark(at < 0 ? text : text.substring(at + head.name().length()).replaceFirst("^[\\s:：–—|-]+", ""));
    }

    static List<Element> nested(Element item) {
        return item.select("> ul, > ol");
    }

    /// The item without what is nested in it.
    static Element own(Element item) {
        var own = item.clone();
        own.select("ul, ol").remove();
        return own;
    }
}
