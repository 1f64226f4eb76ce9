package org.declass.request;

import io.quarkus.qute.RawString;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.declass.history.HistoryQueries;
import org.declass.web.PossibleAct;

/**
 * One request on its page.
 *
 * @param agencyName the full name of the agency it is addressed to
 * @param holders who has parts of it, those who have them longest first
 * @param steps what to do next, the most pressing first
 * @param likeliest the act that comes next most likely; empty where the viewer can record none
 * @param acts the other acts possible now
 * @param story what happened, the latest first
 * @param correctable the positions of the entries that the viewer may put right
 */
record CasePage(
        RequestView request,
        String agencyName,
        LocalDate today,
        List<Holder> holders,
        List<NextStep> steps,
        List<PossibleAct> likeliest,
        List<ActGroup> acts,
        List<Part> parts,
        Story story,
        Set<Long> correctable,
        Map<Integer, List<RemarksOnItems.Remark>> remarks) {

    /** A section that another package fills. */
    record Part(String title, RawString html) {}

    /**
     * What happened, in chapters.
     *
     * @param latest those one sees at once
     * @param earlier those folded away
     * @param isCut whether there is more in the history than is shown
     */
    record Story(List<Chapter> latest, List<Chapter> earlier, boolean isCut) {

        private static final int LATEST = 12;

        /** Some more fit before it is worth folding any away. */
        private static final int AT_ONCE = 15;

        /** Of so many entries, which are as many as are read at most where there are more. */
        static Story of(List<Chapter> chapters, int entries) {
            var shown = chapters.size() <= AT_ONCE ? chapters.size() : LATEST;
            return new Story(
                    chapters.subList(0, shown),
                    chapters.subList(shown, chapters.size()),
                    entries == HistoryQueries.LONGEST_TIMELINE);
        }

        /** The day of the first thing that is folded away. */
        public LocalDate from() {
            return earlier.get(earlier.size() - 1).day();
        }

        /** The day of the last thing that is folded away. */
        public LocalDate until() {
            return earlier.get(0).day();
        }
    }

    /** What is to be said beside an item. */
    public List<RemarksOnItems.Remark> remarksOn(int item) {
        return remarks.getOrDefault(item, List.of());
    }

    /** The address of the form that puts an entry right, up to its position. */
    public String correctionForm() {
        return correctionForm(request.number());
    }

    /** The same of the request with a number. */
    static String correctionForm(String number) {
        return "/requests/" + number + "/corrections/new?entry=";
    }

    /** Whether letters on it can be recorded, by somebody who may record anything. */
    public boolean mayRecordLetters(boolean staff) {
        return staff && request.filedBy() == FiledBy.US && request.status() != RequestStatus.DRAFT;
    }

    /** Whether files can be taken off now. */
    public boolean mayTakeOff() {
        return request.status() == RequestStatus.DRAFT;
    }

    /** Whether an answer can be recorded now, and so one be put right. */
    public boolean mayDetermine() {
        return request.acts().stream().anyMatch(link -> link.act() == RequestAct.DETERMINE);
    }
}
