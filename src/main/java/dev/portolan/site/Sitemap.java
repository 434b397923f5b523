package dev.portolan.site;

import dev.portolan.web.SitePages.SitePage;
import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/// Addresses for crawlers, in the form of sitemaps.org: one file, or an index of several when there are more than a
/// file may hold.
///
/// @param base
///            public address of the site
record Sitemap(String base, List<SitePage> pages) {
    /// More are not allowed.
    static final int MOST = 50_000;
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    Sitemap {
        pages = List.copyOf(pages);
    }

    int files() {
        return Math.max(1, Math.ceilDiv(pages.size(), MOST));
    }

    /// What a crawler reads first.
    String first() {
        return files() == 1 ? file(1) : index();
    }

    /// @param number
    ///            from 1 to {@link #files()}
    String file(int number) {
        var some = pages.stream().skip((number - 1L) * MOST).limit(MOST).toList();
        return document("urlset", "url", some);
    }

    private String index() {
        var files = IntStream.rangeClosed(1, files()).mapToObj(number -> SitePage.of("/sitemap-" + number + ".xml"));
        return document("sitemapindex", "sitemap", files.toList());
    }

    private String document(String root, String element, List<SitePage> places) {
        var written = new StringWriter();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(written);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(NAMESPACE);
            for (SitePage place : places)
                write(xml, element, place);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return written.toString();
    }

    private void write(XMLStreamWriter xml, String element, SitePage place) throws XMLStreamException {
        xml.writeStartElement(element);
        write(xml, "loc", base + place.path());
        write(xml, "lastmod", seconds(place.changed()));
        xml.writeEndElement();
    }

    private static void write(XMLStreamWriter xml, String element, @Nullable String text) throws XMLStreamException {
        if (text == null)
            return;
        xml.writeStartElement(element);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static @Nullable String seconds(@Nullable Instant time) {
        return time == null ? null : time.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
