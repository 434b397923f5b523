package dev.portolan.registry.adopters;

import dev.portolan.messages.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/// Reads paragraphs: logos, links one behind the other, and texts that start with a company's name. One such text alone
/// is taken for an introduction, not an entry.
final class ParagraphReading {
    private final Findings findings;
    private final List<Waiting> texts = new ArrayList<>();
    private final List<Waiting> logos = new ArrayList<>();

    private record Waiting(Element block, String stage) {}

    ParagraphReading(Findings findings) {
        this.findings = findings;
    }

    void read(Element block, String stage) {
        var waiting = new Waiting(block, stage);
        if (!LogoReading.logos(block).isEmpty() && isWall(block))
            logos.add(waiting);
        else if (isLinks(block))
            Links.in(block).forEach(link -> add(link, link.text(), Links.web(link), stage));
        else if (isNameALine(block))
            block.wholeText().lines().map(String::strip).filter(line -> !line.isEmpty())
                    .forEach(line -> add(block, line, "", stage));
        else
            texts.add(waiting);
    }

    /// Lines of running text are longer, and end with its marks now and then.
    private static boolean isNameALine(Element block) {
        var lines = block.wholeText().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return lines.size() > 2 && block.select("a, strong, b, code").isEmpty()
                && lines.stream().allMatch(line -> line.length() <= 50 && !line.matches("(?s).*[.,;:!?。，；：！？]"));
    }

    void finish() {
        long count = logos.stream().mapToLong(wall -> LogoReading.logos(wall.block).size()).sum();
        if (count > 1)
            logos.forEach(wall -> new LogoReading(wall.stage, findings).read(wall.block));
        var named = texts.stream().collect(Collectors.partitioningBy(text -> isEntry(text.block)));
        var entries = named.getOrDefault(true, List.of());
        if (entries.size() > 1)
            entries.forEach(this::addText);
        else
            entries.forEach(text -> skip(text, Message.of("notice.adopters.introduction")));
        named.getOrDefault(false, List.of())
                .forEach(text -> skip(text, Message.of("notice.adopters.text-without-company")));
    }

    private void skip(Waiting waiting, Message reason) {
        if (waiting.block.hasText())
            findings.skip(Lines.of(waiting.block), reason);
    }

    /// Nothing but images and their links, or hardly more.
    private static boolean isWall(Element block) {
        return block.text().length() < 12L * LogoReading.logos(block).size() || !block.hasText();
    }

    private static boolean isLinks(Element block) {
        var links = Links.in(block).stream().filter(Element::hasText).toList();
        if (links.size() < 2)
            return false;
        var rest = block.clone();
        rest.select("a").remove();
        return rest.text().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean isEntry(Element block) {
        var pieces = Piece.of(block).stream().filter(Piece::says).toList();
        if (pieces.isEmpty() || pieces.getFirst().kind() == Piece.Kind.TEXT)
            return false;
        var head = Head.of(block);
        return head.isPresent() && !Words.starts("step", head.get().name()) && goesOn(block, head.get());
    }

    /// A verb or a dash follows the name, or nothing at all.
    private static boolean goesOn(Element block, Head head) {
        var text = block.text();
        int at = text.indexOf(head.name());
        var rest = at < 0 ? text : text.substring(at + head.name().length());
        if (rest.isBlank())
            return true;
        boolean ends = !Character.isLetterOrDigit(rest.codePointAt(0));
        return ends && (rest.matches("(?s)[^\\p{L}\\p{N}]*|\\s*[:：–—|(（,，-].*") || Words.starts("verb", rest)
                || bold(block));
    }

    private static boolean bold(Element block) {
        return Piece.of(block).stream().filter(Piece::says).findFirst().filter(piece -> piece.kind() == Piece.Kind.BOLD)
                .isPresent() || block.selectFirst("strong > a, a > strong, b > a") != null;
    }

    private void addText(Waiting waiting) {
        var head = Head.of(waiting.block).orElseThrow();
        var details = new Details().linkedTo(head.url()).evidence(waiting.block).remark(waiting.block.text());
        findings.add(Lines.of(waiting.block), head.name(), details.inheriting(waiting.stage));
    }

    private void add(Element at, String name, String url, String stage) {
        findings.add(Lines.of(at), name, new Details().linkedTo(url).inheriting(stage));
    }
}
