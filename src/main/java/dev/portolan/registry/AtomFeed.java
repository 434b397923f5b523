package dev.portolan.registry;

import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Cases as a feed after RFC 4287. An entry's id holds the key of its case, which a renaming leaves as it is.
final class AtomFeed {
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private final UnaryOperator<String> absolute;

    /// @param absolute
    ///            makes a public address of a path
    private AtomFeed(UnaryOperator<String> absolute) throws XMLStreamException {
        this.absolute = absolute;
        xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
    }

    /// @param self
    ///            the feed's own path with its query
    /// @param list
    ///            of the page that shows the same
    /// @param entries
    ///            the newest first
    static String of(String title, String self, String list, List<AdopterCase> entries,
            UnaryOperator<String> absolute) {
        try {
            var feed = new AtomFeed(absolute);
            feed.write(title, self, list, entries);
            return feed.text.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// When something in it changed last.
    static Instant updated(List<AdopterCase> entries) {
        return entries.stream().map(AdopterCase::changedAt).max(Instant::compareTo).orElse(Instant.EPOCH)
                .truncatedTo(ChronoUnit.SECONDS);
    }

    private void write(String title, String self, String list, List<AdopterCase> entries) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        element("id", absolute.apply(self));
        element("title", title);
        element("updated", updated(entries).toString());
        xml.writeStartElement("author");
        element("name", "Portolan");
        xml.writeEndElement();
        link("self", absolute.apply(self));
        link("alternate", absolute.apply(list));
        for (var entry : entries)
            entry(entry);
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(AdopterCase entry) throws XMLStreamException {
        var content = entry.content();
        xml.writeStartElement("entry");
        element("id", absolute.apply(AdopterCase.url(entry.key())));
        element("title", content.title());
        element("published", entry.addedAt().truncatedTo(ChronoUnit.SECONDS).toString());
        element("updated", entry.changedAt().truncatedTo(ChronoUnit.SECONDS).toString());
        link("alternate", absolute.apply(entry.url()));
        for (var source : content.sources())
            if (source.url() != null)
                link("related", source.url());
        category(content.environment().label());
        if (content.category() != null)
            category(content.category());
        element("summary", summary(content));
        xml.writeEndElement();
    }

    private static String summary(CaseContent content) {
        return List.of(content.environmentAsWritten(), String.join(", ", content.technologies()), content.remark())
                .stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private void element(String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(possible(value));
        xml.writeEndElement();
    }

    private void link(String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", possible(address));
    }

    private void category(String term) throws XMLStreamException {
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", term);
    }

    /// Without what XML cannot hold, however it is written.
    private static String possible(String text) {
        return text.codePoints().filter(AtomFeed::isPossible)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isPossible(int character) {
        return character == '\t' || character == '\n' || (character >= 0x20 && character < 0xD800)
                || (character >= 0xE000 && character < 0xFFFE) || character >= 0x10000;
    }
}
