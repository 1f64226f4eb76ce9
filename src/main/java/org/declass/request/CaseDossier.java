package org.declass.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.declass.deadline.DeadlineRow;
import org.declass.file.Identification;

/**
 * A request on paper: all that one takes to a meeting or attaches to an appeal.
 *
 * @param agencyName the full name of the agency it is addressed to
 * @param address where its page is, in full, so that it can be read from paper
 * @param documents by what each file can be told, by the number of its item
 * @param holders who has parts of it, by the full name
 * @param clocks those that run or have lapsed
 * @param events what happened, the earliest first
 * @param isCut whether more happened than is told
 * @param notes whether our own notes and remarks are told, too
 */
record CaseDossier(
        RequestView request,
        String agencyName,
        LocalDate today,
        String address,
        Map<Integer, Identification> documents,
        List<Holder> holders,
        List<DeadlineRow> clocks,
        List<Chronology.Event> events,
        boolean isCut,
        boolean notes) {

    /** By what the file of an item can be told. */
    public Identification document(int item) {
        return documents.get(item);
    }

    /** Where all the files belong, where that is one place; else empty. */
    public String place() {
        var places = documents.values().stream()
                .map(Identification::place)
                .distinct()
                .toList();
        return documents.size() > 1 && places.size() == 1 ? places.get(0) : "";
    }

    /** The answers on an item that nobody put right. */
    public List<DeterminationRow> answers(RequestView.ItemView item) {
        return item.determinations().stream()
                .filter(answer -> !answer.superseded())
                .toList();
    }
}
