package org.declass.finding;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.declass.web.Labelled;

/**
 * What cases are looked through for. Each names the law it rests on and says what to ask for; the same facts give the same
 * findings.
 */
public enum Check implements Labelled {
    /** Two roads at once for the same file: the agencies take only one. */
    FOIA_AND_MDR(
            "FOIA and mandatory review at once",
            Severity.HIGH,
            "36 CFR 1260.50(f), 1260.58(c), older numbering",
            Verified.YES,
            CaseChecks::foiaAndReview),
    /** ISCAP is asked about what is withheld under the Atomic Energy Act. */
    ISCAP_ATOMIC_ENERGY(
            "ISCAP and the Atomic Energy Act",
            Severity.HIGH,
            "42 U.S.C. 2162; ISCAP's description of its status log",
            Verified.YES,
            CaseChecks::iscapAndAtomicEnergy),
    /** The letter names another last day to appeal than the one reckoned. */
    APPEAL_DATE_DIFFERS(
            "Appeal date differs",
            Severity.HIGH,
            "32 CFR 2003.13; ISCAP's page on MDR appeals; 5 U.S.C. 552(a)(6)(A)(i)(III), Pub. L. 114-185",
            Verified.YES,
            AppealChecks::appealDateDiffers),
    /** No rule in force says how long a denial can be appealed, so that no clock of ours runs. */
    APPEAL_TIME_UNKNOWN(
            "Time to appeal not known",
            Severity.MEDIUM,
            "5 U.S.C. 552(a)(6)(A)(i)(III), Pub. L. 114-185; E.O. 13526, section 3.5",
            Verified.YES,
            AppealChecks::appealTimeUnknown),
    /** The letter does not say that one can appeal. */
    APPEAL_RIGHTS_MISSING(
            "Right to appeal not stated",
            Severity.MEDIUM,
            "36 CFR 1260.52(d); 5 U.S.C. 552(a)(6)(A)(i)",
            Verified.YES,
            AppealChecks::appealRightsMissing),
    /** Something is withheld and the letter cites nothing. */
    EXEMPTION_MISSING(
            "No exemption cited",
            Severity.MEDIUM,
            "36 CFR 1260.52(d); 32 CFR 2001.33(a)",
            Verified.YES,
            AnswerChecks::exemptionMissing),
    /** A code for records of 25 years on one that is over 50 years old. */
    FIFTY_YEARS_25X(
            "25X code after 50 years",
            Severity.MEDIUM,
            "E.O. 13526, section 3.3(h); 32 CFR 2001.32(a)",
            Verified.YES,
            AnswerChecks::codeOfTwentyFiveYears),
    /** NA Form 14020 takes documents from one folder only. */
    SEVERAL_FOLDERS(
            "Several folders on one form",
            Severity.MEDIUM,
            "NA Form 14020, as the presidential libraries explain it",
            Verified.YES,
            CaseChecks::severalFolders),
    /** The agency reviewed the file within two years and may decline. */
    ASKED_WITHIN_TWO_YEARS(
            "Reviewed within two years",
            Severity.MEDIUM,
            "E.O. 13526, section 3.5; 10 CFR 1045.205(a); 36 CFR 1256.76(a)",
            Verified.YES,
            CaseChecks::askedWithinTwoYears),
    /** The letter's page counts contradict each other or its outcome. */
    PAGES_DO_NOT_ADD_UP(
            "Pages do not add up",
            Severity.MEDIUM,
            "the letter's own figures",
            Verified.YES,
            AnswerChecks::pagesDoNotAddUp),
    /** The letter counts other pages than the withdrawal notice. */
    PAGES_DIFFER_FROM_NOTICE(
            "Pages differ from the notice",
            Severity.LOW,
            "the withdrawal notice",
            Verified.YES,
            AnswerChecks::pagesDifferFromNotice),
    /** A bare reason for classification on a record that is over 50 years old. */
    FIFTY_YEARS_REASON_ALONE(
            "Bare 1.4 reason after 50 years",
            Severity.LOW,
            "E.O. 13526, section 3.3(h)",
            Verified.NO,
            AnswerChecks::reasonAlone);

    /** Grows whenever a check is added or finds something else, so that all cases are looked through anew. */
    static final int EDITION = 3;

    private final String label;
    private final Severity severity;
    private final String citation;
    private final Verified verified;
    private final Function<Dossier, Stream<Hit>> look;

    Check(String label, Severity severity, String citation, Verified verified, Function<Dossier, Stream<Hit>> look) {
        this.label = label;
        this.severity = severity;
        this.citation = citation;
        this.verified = verified;
        this.look = look;
    }

    /** Whether anybody held the citation against its source. */
    private enum Verified {
        /** Somebody did. */
        YES,
        /** Nobody did. */
        NO
    }

    /** All that is found in a case; nothing in one that is closed. */
    static List<Found> all(Dossier dossier) {
        return Stream.of(values()).flatMap(check -> check.in(dossier)).toList();
    }

    /** What it finds in a case. */
    Stream<Found> in(Dossier dossier) {
        return look.apply(dossier).map(hit -> new Found(this, hit));
    }

    @Override
    public String label() {
        return label;
    }

    /** How much hangs on what it finds. */
    public Severity severity() {
        return severity;
    }

    /** Where it stands; a finding that follows from one rule of the deadlines cites that rule instead. */
    public String citation() {
        return citation;
    }

    /** Whether the citation was held against its source. */
    public boolean isVerified() {
        return verified == Verified.YES;
    }
}
