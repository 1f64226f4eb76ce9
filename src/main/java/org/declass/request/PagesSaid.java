package org.declass.request;

import java.util.List;
import java.util.stream.Collectors;
import org.declass.web.Labelled;

/** What a letter says of pages, by the column of a report whose sum the determination adds to. */
public enum PagesSaid implements Labelled {
    /** How many pages were decided on: those of the document, or else those it names. */
    DECIDED_ON(
            "How many were decided on",
            "(d.pagesTotal > 0 or d.pagesTotal is null and (d.pagesFull > 0 or d.pagesPart > 0 or d.pagesDenied > 0))"),
    /** That pages were released in full. */
    FULL("Some released in full", "d.pagesFull > 0"),
    /** That pages were released with excisions. */
    PART("Some released in part", "d.pagesPart > 0"),
    /** That pages were denied. */
    DENIED("Some denied", "d.pagesDenied > 0"),
    /** Nothing of what became of them. */
    SILENT("Nothing", "(d.pagesFull is null and d.pagesPart is null and d.pagesDenied is null)");

    private final String label;
    private final String condition;

    PagesSaid(String label, String condition) {
        this.label = label;
        this.condition = condition;
    }

    @Override
    public String label() {
        return label;
    }

    /** That a determination with the alias {@code d} says any of these. */
    static String any(List<PagesSaid> said) {
        return said.stream().map(each -> each.condition).collect(Collectors.joining(" or ", "(", ")"));
    }
}
