package org.declass.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;

/** Walks through one XML part of a workbook, without external entities and without growing. */
final class SheetXml implements Closeable {

    private static final XMLInputFactory FACTORY = XMLHelper.newXMLInputFactory();
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int LONGEST_TEXT = 1 << 20;

    private final InputStream part;
    private final XMLStreamReader xml;

    SheetXml(InputStream part) throws XMLStreamException {
        this.part = part;
        this.xml = FACTORY.createXMLStreamReader(part);
    }

    /** Goes on to the next element of that name; false at the end. */
    boolean nextStart(String name) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** Goes on to the next element before the one of that name ends; null where it ends. */
    String nextWithin(String parent) throws XMLStreamException {
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return xml.getLocalName();
            }
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(parent)) {
                return null;
            }
        }
        return null;
    }

    /** The value of an attribute of the current element, or null. */
    String attribute(String name) {
        return xml.getAttributeValue(null, name);
    }

    /** The value of an attribute with a namespace, or null. */
    String attribute(String namespaceEnd, String name) {
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            var namespace = xml.getAttributeNamespace(i);
            if (namespace != null
                    && namespace.endsWith(namespaceEnd)
                    && xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The characters directly in the current element. */
    String text() throws XMLStreamException {
        return xml.getElementText();
    }

    /** All text runs before the element of that name ends; phonetic guides are left out. */
    String textWithin(String parent) throws XMLStreamException {
        var text = new StringBuilder();
        for (var element = nextWithin(parent); element != null; element = nextWithin(parent)) {
            if (element.equals("rPh")) {
                while (nextWithin("rPh") != null) {
                    // passed over
                }
            } else if (element.equals("t")) {
                text.append(xml.getElementText());
            }
            if (text.length() > LONGEST_TEXT) {
                throw new XMLStreamException("a cell holds more than a million characters");
            }
        }
        return unescaped(text.toString());
    }

    @Override
    public void close() throws IOException {
        part.close();
    }

    private static String unescaped(String text) {
        return text.contains("_x") ? ESCAPED.matcher(text).replaceAll(SheetXml::character) : text;
    }

    private static String character(MatchResult escaped) {
        return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escaped.group(1), 16)));
    }
}
