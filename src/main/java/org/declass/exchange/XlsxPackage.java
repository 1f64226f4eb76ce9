package org.declass.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/** The zip file that a workbook is: finds its parts by their relations, refuses what inflates beyond measure. */
final class XlsxPackage implements Closeable {

    private record Target(String type, String path) {}

    private final ZipSecureFile zip;
    private final String workbook;
    private final Map<String, Target> relations;

    XlsxPackage(Path file) throws IOException, XMLStreamException {
        this.zip = new ZipSecureFile(file.toFile());
        try {
            this.workbook = relations("").values().stream()
                    .filter(target -> target.type().equals("officeDocument"))
                    .map(Target::path)
                    .filter(path -> path.endsWith(".xml") && path.contains("workbook"))
                    .findFirst()
                    .orElseThrow(() -> new UnreadableTable(0, "this is no XLSX workbook; save it as .xlsx or CSV"));
            this.relations = relations(workbook);
        } catch (IOException | XMLStreamException | RuntimeException unreadable) {
            zip.close();
            throw unreadable;
        }
    }

    /** The part that lists the sheets. */
    SheetXml workbook() throws IOException, XMLStreamException {
        return new SheetXml(part(workbook));
    }

    /** The part with the only relation of that type, or null. */
    InputStream ofType(String type) throws IOException {
        for (var target : relations.values()) {
            if (target.type().equals(type)) {
                return part(target.path());
            }
        }
        return null;
    }

    /** Whether the relation leads to a sheet with cells, and not to a chart or macro. */
    boolean isWorksheet(String relation) {
        var target = relations.get(relation);
        return target != null && target.type().equals("worksheet");
    }

    /** The sheet that the relation leads to. */
    SheetXml sheet(String relation) throws IOException, XMLStreamException {
        return new SheetXml(part(relations.get(relation).path()));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private InputStream part(String path) throws IOException {
        var entry = zip.getEntry(path);
        if (entry == null) {
            throw new UnreadableTable(0, "the workbook is damaged: " + path + " is missing");
        }
        return zip.getInputStream(entry);
    }

    private Map<String, Target> relations(String of) throws IOException, XMLStreamException {
        var slash = of.lastIndexOf('/') + 1;
        var relations = new HashMap<String, Target>();
        try (var xml = new SheetXml(part(of.substring(0, slash) + "_rels/" + of.substring(slash) + ".rels"))) {
            while (xml.nextStart("Relationship")) {
                var type = xml.attribute("Type");
                if (!"External".equals(xml.attribute("TargetMode"))) {
                    var path = URI.create("/" + of)
                            .resolve(xml.attribute("Target"))
                            .getPath()
                            .substring(1);
                    relations.put(xml.attribute("Id"), new Target(type.substring(type.lastIndexOf('/') + 1), path));
                }
            }
        }
        return relations;
    }
}
