package org.declass.referral;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.declass.request.Outcome;

/**
 * An item, and where it stands with every agency it was passed on to.
 *
 * @param id tells items apart
 * @param requestId tells their requests apart
 * @param request the number of the request
 * @param requestTitle what it asks for
 * @param from the code of the agency it is addressed to
 * @param item its number within the request
 * @param file the number of the file
 * @param title the title of the document, or null
 * @param outcome what was answered, or null
 * @param cells by code of the agency
 */
record GridLine(
        long id,
        long requestId,
        String request,
        String requestTitle,
        String from,
        int item,
        String file,
        String title,
        Outcome outcome,
        List<GridCell> cells) {

    /** As the query reads it; the cells follow. */
    GridLine(
            long id,
            long requestId,
            String request,
            String requestTitle,
            String from,
            int item,
            long fileId,
            String title,
            Outcome outcome) {
        this(id, requestId, request, requestTitle, from, item, "W-" + fileId, title, outcome, List.of());
    }

    /** As the query reads a file that was taken off the draft since. */
    GridLine(
            long id,
            long requestId,
            String request,
            String requestTitle,
            String from,
            int item,
            long fileId,
            String title) {
        this(id, requestId, request, requestTitle, from, item, fileId, title, null);
    }

    /** The same with the file that its number stood for. */
    GridLine over(String fileThen, String titleThen) {
        return new GridLine(id, requestId, request, requestTitle, from, item, fileThen, titleThen, outcome, cells);
    }

    /** The same as it was: the agency it was addressed to, and what had been answered. */
    GridLine then(String agency, Outcome answered) {
        return new GridLine(id, requestId, request, requestTitle, agency, item, file, title, answered, cells);
    }

    GridLine with(List<GridCell> known) {
        return new GridLine(id, requestId, request, requestTitle, from, item, file, title, outcome, known);
    }

    /** Where it stands with an agency. */
    public Optional<GridCell> with(String agency) {
        return cells.stream().filter(cell -> cell.agency().equals(agency)).findFirst();
    }

    /** One row for each agency; one without where it was passed on to none. */
    Stream<GridRow> rows() {
        return cells.isEmpty()
                ? Stream.of(GridRow.of(this, null))
                : cells.stream().map(cell -> GridRow.of(this, cell));
    }
}
