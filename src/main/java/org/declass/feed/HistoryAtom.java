package org.declass.feed;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.declass.web.Characters;
import org.declass.web.TimelineEntry;

/** Writes entries of the history as an Atom feed (RFC 4287), each with an id that it keeps for ever. */
class HistoryAtom {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newFactory();

    private final Feed feed;
    private final URI self;

    /**
     * A feed of somebody's.
     *
     * @param self the address it was asked for at
     */
    HistoryAtom(Feed feed, URI self) {
        this.feed = feed;
        this.self = self;
    }

    /**
     * One page.
     *
     * @param entries the entries, the latest first
     * @param next the address of the page after it, or null
     */
    byte[] of(List<TimelineEntry> entries, URI next) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = WRITERS.createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            text(xml, "id", id("feeds/" + feed.prefix()));
            text(xml, "title", feed.name());
            text(
                    xml,
                    "updated",
                    entries.isEmpty() ? feed.createdAt() : entries.get(0).recordedAt());
            text(xml, "generator", "Declassification tracker");
            link(xml, "self", self, "application/atom+xml");
            link(xml, "alternate", self.resolve("/history"), "text/html");
            if (next != null) {
                link(xml, "next", next, "application/atom+xml");
            }
            for (var entry : entries) {
                write(xml, entry);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException unwritable) {
            throw new IllegalStateException("an entry cannot be written as XML", unwritable);
        }
        return bytes.toByteArray();
    }

    private void write(XMLStreamWriter xml, TimelineEntry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        text(xml, "id", id("history/" + entry.position()));
        text(xml, "title", title(entry));
        text(xml, "updated", entry.recordedAt());
        text(xml, "published", entry.recordedAt());
        xml.writeStartElement("author");
        text(xml, "name", entry.who());
        xml.writeEndElement();
        link(xml, "alternate", self.resolve(page(entry)), "text/html");
        text(xml, "content", EntryWords.of(entry));
        xml.writeEndElement();
    }

    private static String title(TimelineEntry entry) {
        var move = entry.move() == null ? "" : " (" + entry.move().to() + ")";
        return entry.phrase() + " " + entry.subject() + move;
    }

    private static String page(TimelineEntry entry) {
        return entry.href() == null ? "/history" : entry.href();
    }

    private String id(String of) {
        var name = feed.origin() + "/" + of;
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static void text(XMLStreamWriter xml, String element, Object value) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(value instanceof Instant ? value.toString() : Characters.printable(value.toString()));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, URI to, String type) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", to.toString());
    }
}
