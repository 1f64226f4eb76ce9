package org.declass.batch;

import java.util.Arrays;
import java.util.List;
import org.declass.request.RequestKind;
import org.declass.web.Typed;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Which files are to be asked for and how, as it stands in the address.
 *
 * @param which "ticked", "here" or "matching", as the list of files has it
 * @param file the files that are ticked
 * @param here the files of the page of the list, with commas
 * @param matching the filter of the list
 * @param cursor where to go on in what passes the filter
 * @param kind the road
 * @param agency the agency that is asked; empty for whoever holds each file
 * @param most how many files one request asks for
 */
record Asked(
        @RestQuery String which,
        @RestQuery List<String> file,
        @RestQuery String here,
        @RestQuery String matching,
        @RestQuery String cursor,
        @RestQuery String kind,
        @RestQuery String agency,
        @RestQuery String most) {

    /** Whether files are chosen by number; ticks win over the filter that the list sends along. */
    public boolean isChosen() {
        return "ticked".equals(which) || "here".equals(which) || which == null && file != null && !file.isEmpty();
    }

    List<String> numbers() {
        var numbers = "here".equals(which)
                ? Arrays.asList(Typed.orNull(here) == null ? new String[0] : here.split(","))
                : file;
        return numbers == null
                ? List.of()
                : numbers.stream().filter(number -> !number.isBlank()).toList();
    }

    /** @throws org.declass.web.Invalid where it cannot be meant */
    Terms terms() {
        return terms(kind, agency, most);
    }

    /** The terms as they are typed; mandatory review, by whoever holds the files, where nothing is. */
    static Terms terms(String kind, String agency, String most) {
        var typed = new Typed();
        var road = typed.constant("kind", kind, RequestKind.class);
        var number = typed.number("most", most);
        var whom = typed.text("agency", agency, 20);
        typed.orInvalid();
        return new Terms(road == null ? RequestKind.MDR : road, whom, number == null ? Terms.USUAL : number);
    }
}
