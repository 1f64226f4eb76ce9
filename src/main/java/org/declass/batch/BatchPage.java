package org.declass.batch;

import java.util.List;
import java.util.stream.Collectors;
import org.declass.batch.Selection.Selected;
import org.declass.request.RequestKind;
import org.declass.web.Href;
import org.declass.web.Option;

/**
 * The requests that some files make.
 *
 * @param asked which files are asked for
 * @param selected the files that are looked at
 * @param terms how they are asked for
 * @param plan the requests, and what is left out
 * @param rows the requests, as the form shows them
 * @param agencies whom one can ask
 * @param editor who files them
 * @param authority the law they are filed under
 * @param key by which the form is known when it comes again
 */
record BatchPage(
        Asked asked,
        Selected selected,
        Terms terms,
        Plan plan,
        List<Row> rows,
        List<Option> agencies,
        String editor,
        String authority,
        String key) {

    public List<Option> kinds() {
        return Option.of(Terms.KINDS.toArray(RequestKind[]::new));
    }

    /** All files that are looked at, as the form carries them. */
    public String files() {
        return String.join(",", selected.numbers());
    }

    /** The requests, as the form carries them: the agency of each, then its files. */
    public String requests() {
        return plan.proposals().stream()
                .map(proposal -> proposal.agency() + " " + String.join(" ", proposal.numbers()))
                .collect(Collectors.joining(";"));
    }

    /** At most so many files are looked at together. */
    public int most() {
        return Selection.MOST;
    }

    /** The address of the page about those that come after these. */
    public Href next() {
        return new Href("/requests/batches/new")
                .and("which", "matching")
                .and("matching", asked.matching())
                .and("kind", terms.kind())
                .and("agency", terms.agency())
                .and("most", terms.most())
                .and("cursor", selected.next());
    }

    /**
     * One of the requests.
     *
     * @param title what it asks for, as typed
     * @param ticked whether it is to be drafted
     */
    record Row(Proposal proposal, String title, boolean ticked) {

        /** The name of the field with the title. */
        public String field() {
            return "title." + proposal.key();
        }
    }
}
