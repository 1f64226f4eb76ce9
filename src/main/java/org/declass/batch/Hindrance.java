package org.declass.batch;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.declass.file.FileStatus;
import org.declass.request.AskedAgain;
import org.declass.request.RequestKind;
import org.declass.web.Display;
import org.declass.web.Labelled;

/** Why a file is left out of the requests of a batch; each names what it rests on. */
public enum Hindrance implements Labelled {
    /** It is in no list any more. */
    STRUCK("Struck", null, Hindrance::struck),
    /** There is nothing left to ask for. */
    OPEN("Open in full", null, Hindrance::open),
    /** Nobody can review what is not there. */
    MISSING("Missing", null, Hindrance::missing),
    /** A request of ours asks for it by the same road. */
    UNDER_WAY("Asked for already", null, Hindrance::underWay),
    /** A request of ours asks for it by the other road. */
    OTHER_ROAD("FOIA and mandatory review", "36 CFR 1260.50(f), 1260.58(c), older numbering", Hindrance::otherRoad),
    /** The agency reviewed it within two years and may decline. */
    TWO_YEARS(
            "Reviewed within two years",
            "E.O. 13526, section 3.5; 10 CFR 1045.205(a); 36 CFR 1256.76(a)",
            Hindrance::twoYears),
    /** Nobody knows whom to ask. */
    CUSTODIAN_UNKNOWN("Custodian not known", null, Hindrance::custodian),
    /** The form of the libraries asks for the folder. */
    FOLDER_UNKNOWN("Folder not known", "NA Form 14020, as the presidential libraries explain it", Hindrance::folder);

    private final String label;
    private final String citation;
    private final BiFunction<Candidate, Asking, String> rule;

    Hindrance(String label, String citation, BiFunction<Candidate, Asking, String> rule) {
        this.label = label;
        this.citation = citation;
        this.rule = rule;
    }

    /**
     * How a file is to be asked for.
     *
     * @param kind the road
     * @param agency the code of the agency that is asked; null where nobody knows whom to ask
     * @param day the day
     */
    record Asking(RequestKind kind, String agency, LocalDate day) {

        Stream<AskedAgain> tooEarly(Candidate file) {
            return kind.isMandatoryReview()
                    ? file.again().stream().filter(again -> again.agency().equals(agency) && again.isTooEarly(day))
                    : Stream.empty();
        }
    }

    /** Everything that stands in the way of asking for a file. */
    static Stream<LeftOut.Reason> all(Candidate file, Asking asking) {
        return Stream.of(values()).flatMap(hindrance -> hindrance.in(file, asking));
    }

    private Stream<LeftOut.Reason> in(Candidate file, Asking asking) {
        var why = rule.apply(file, asking);
        var from = this == TWO_YEARS
                ? asking.tooEarly(file)
                        .map(AskedAgain::from)
                        .max(Comparator.naturalOrder())
                        .orElse(null)
                : null;
        return Stream.ofNullable(why).map(words -> new LeftOut.Reason(this, words, citation, from));
    }

    private static String struck(Candidate file, Asking asking) {
        return file.struck() == Candidate.Struck.YES ? "It was struck from the lists." : null;
    }

    private static String open(Candidate file, Asking asking) {
        return file.status() == FileStatus.RELEASED || file.status() == FileStatus.REOPENED
                ? "It is open in full (" + Display.label(file.status()) + ")."
                : null;
    }

    private static String missing(Candidate file, Asking asking) {
        return file.status() == FileStatus.MISSING ? "It was not found where it should be." : null;
    }

    private static String underWay(Candidate file, Asking asking) {
        return words(file.elsewhere().stream()
                .filter(other -> other.isSameRoad(asking.kind()))
                .map(other -> asks(other) + "."));
    }

    private static String otherRoad(Candidate file, Asking asking) {
        return words(file.elsewhere().stream()
                .filter(other -> other.isOtherRoad(asking.kind()))
                .map(other -> asks(other)
                        + ": agencies take the same material under the FOIA or for mandatory review, not both."));
    }

    private static String asks(Elsewhere other) {
        return other.request() + " asks for it (" + Display.label(other.kind()) + ", " + Display.label(other.status())
                + ")";
    }

    private static String twoYears(Candidate file, Asking asking) {
        return words(asking.tooEarly(file).map(AskedAgain::sentence));
    }

    private static String custodian(Candidate file, Asking asking) {
        return asking.agency() == null ? "Nobody knows who holds it: choose the agency that is to be asked." : null;
    }

    private static String folder(Candidate file, Asking asking) {
        return asking.kind() == RequestKind.LIBRARY_MDR && file.place().folder() == null
                ? "Its folder is not recorded, and the form takes documents of one folder."
                : null;
    }

    private static String words(Stream<String> sentences) {
        var all = sentences.collect(Collectors.joining(" "));
        return all.isEmpty() ? null : all;
    }

    @Override
    public String label() {
        return label;
    }
}
