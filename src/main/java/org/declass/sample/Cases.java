package org.declass.sample;

import static org.declass.web.Seen.ANY;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.declass.appeal.AppealBasis;
import org.declass.appeal.AppealDesk;
import org.declass.appeal.AppealFacts;
import org.declass.appeal.AppealLetters;
import org.declass.appeal.AppealLevel;
import org.declass.file.FileDesk;
import org.declass.file.Sighting;
import org.declass.history.Act;
import org.declass.referral.Category;
import org.declass.referral.KnownBy;
import org.declass.referral.Recommendation;
import org.declass.referral.ReferralDesk;
import org.declass.referral.ReferralFacts;
import org.declass.request.AppealNotice;
import org.declass.request.AppealRights;
import org.declass.request.CloseReason;
import org.declass.request.DeterminationDesk;
import org.declass.request.DeterminationFacts;
import org.declass.request.Letters;
import org.declass.request.NumberKind;
import org.declass.request.Outcome;
import org.declass.request.QuestionKind;
import org.declass.request.RequestDesk;
import org.declass.request.RequestFacts;
import org.declass.request.RequestKind;
import org.declass.request.Stage;
import org.declass.request.TrackingNumber;

/** The sample's requests, one in each status that letters and appeals can bring about; all of it invented. */
@ApplicationScoped
class Cases {

    private static final String MDR = "E.O. 13526, section 3.5";

    private final RequestDesk requests;
    private final DeterminationDesk determinations;
    private final ReferralDesk referrals;
    private final AppealDesk appeals;
    private final FileDesk files;

    Cases(
            RequestDesk requests,
            DeterminationDesk determinations,
            ReferralDesk referrals,
            AppealDesk appeals,
            FileDesk files) {
        this.requests = requests;
        this.determinations = determinations;
        this.referrals = referrals;
        this.appeals = appeals;
        this.files = files;
    }

    /** The steps of all cases over the files, given by their numbers in the order of the notices. */
    List<Step> over(List<String> numbers) {
        var script = new Script(numbers);
        fullyReleased(script);
        partlyReleasedAfterReferrals(script);
        withEnergyAndDefense(script);
        stillInterested(script);
        denied(script);
        early(script);
        contestedBeforeTheAgency(script);
        decidedByIscap(script);
        return script.steps;
    }

    private void fullyReleased(Script script) {
        script.draft("italy", "2020-01-13", facts(RequestKind.MDR, "NARA", "Jupiters in Italy: removal", MDR), 3, 9)
                .send("italy", "2020-01-20")
                .then(
                        "italy",
                        "2020-02-18",
                        (number, act) -> requests.acknowledge(
                                number, new Letters.Acknowledgement(day("2020-01-28"), "NW 71201"), ANY, act))
                .then("italy", "2020-06-02", (number, act) -> requests.startReview(number, ANY, act))
                .then(
                        "italy",
                        "2023-03-06",
                        (number, act) -> determine(
                                number, List.of(1, 2), answer(Outcome.RELEASED_IN_FULL, act, 5, 5, 0, List.of()), act))
                .then(
                        "italy",
                        "2023-04-03",
                        (number, act) -> requests.close(
                                number,
                                new Letters.Closure(CloseReason.FULLY_RELEASED, Letters.Confirmation.NO),
                                ANY,
                                act));
    }

    private void partlyReleasedAfterReferrals(Script script) {
        script.draft("turkey", "2021-03-01", facts(RequestKind.MDR, "STATE", "Turkey: October 1962", MDR), 6, 7, 8)
                .send("turkey", "2021-03-08")
                .then(
                        "turkey",
                        "2021-04-12",
                        (number, act) -> requests.acknowledge(
                                number, new Letters.Acknowledgement(day("2021-03-15"), "M-2021-00417"), ANY, act))
                .then(
                        "turkey",
                        "2022-02-07",
                        (number, act) -> script.referrals.put(
                                "turkey-osd", refer(number, List.of(1, 2), "OSD", Category.NSI, KnownBy.NOTIFIED, act)))
                .then(
                        "turkey",
                        "2024-09-16",
                        (number, act) ->
                                referrals.comeBack(script.referrals.get("turkey-osd"), Recommendation.EXCISE, ANY, act))
                .then(
                        "turkey",
                        "2025-11-03",
                        (number, act) -> determine(
                                number,
                                List.of(1),
                                answer(Outcome.RELEASED_IN_PART, act, 3, 1, 2, List.of("25X6", "FRD")),
                                act))
                .then(
                        "turkey",
                        "2025-11-03",
                        (number, act) -> determine(
                                number,
                                List.of(2),
                                answer(Outcome.DENIED_IN_FULL, act, 1, 0, 0, List.of("3.3(b)(6)")),
                                act))
                .then(
                        "turkey",
                        "2025-11-03",
                        (number, act) -> determine(
                                number, List.of(3), answer(Outcome.RELEASED_IN_FULL, act, 8, 8, 0, List.of()), act));
    }

    private void withEnergyAndDefense(Script script) {
        script.draft(
                        "custody",
                        "2023-09-11",
                        facts(RequestKind.MDR, "NARA", "Custody of warheads in Italy and Turkey", MDR),
                        0,
                        1,
                        2,
                        4)
                .send("custody", "2023-09-18")
                .then(
                        "custody",
                        "2023-10-23",
                        (number, act) -> requests.acknowledge(
                                number, new Letters.Acknowledgement(day("2023-09-26"), "NW 80340"), ANY, act))
                .then(
                        "custody",
                        "2024-05-06",
                        (number, act) -> script.referrals.put(
                                "doe", refer(number, List.of(1, 2, 3, 4), "DOE", Category.FRD, KnownBy.NOTIFIED, act)))
                .then(
                        "custody",
                        "2024-05-06",
                        (number, act) -> script.referrals.put(
                                "osd", refer(number, List.of(1, 2, 3, 4), "OSD", Category.FRD, KnownBy.INFERRED, act)))
                .then("custody", "2024-08-19", (number, act) -> {
                    referrals.acknowledge(script.referrals.get("doe"), ANY, act);
                    referrals.note(
                            script.referrals.get("doe"),
                            new TrackingNumber("DOE", NumberKind.RECEIVER, "HQ-2024-01833", act.happenedOn()),
                            ANY,
                            act);
                })
                .then(
                        "custody",
                        "2026-07-13",
                        (number, act) ->
                                referrals.comeBack(script.referrals.get("doe"), Recommendation.DENY, ANY, act));
    }

    private void stillInterested(Script script) {
        script.draft(
                        "ankara",
                        "2018-06-04",
                        facts(RequestKind.FOIA, "STATE", "Ankara embassy: press guidance on Jupiter", "5 U.S.C. 552"),
                        11)
                .send("ankara", "2018-06-11")
                .then(
                        "ankara",
                        "2018-06-25",
                        (number, act) -> requests.acknowledge(
                                number, new Letters.Acknowledgement(day("2018-06-14"), "F-2018-04411"), ANY, act))
                .then(
                        "ankara",
                        "2026-10-26",
                        (number, act) -> requests.ask(
                                number,
                                new Letters.Question(
                                        QuestionKind.STILL_INTERESTED,
                                        act.happenedOn().plusDays(30)),
                                ANY,
                                act));
    }

    private void denied(Script script) {
        script.draft("codes", "2025-09-29", facts(RequestKind.MDR, "OSD", "Jupiter: custody of the warheads", MDR), 3)
                .send("codes", "2025-10-06")
                .then(
                        "codes",
                        "2026-10-19",
                        (number, act) -> determine(
                                number,
                                List.of(1),
                                answer(Outcome.DENIED_IN_FULL, act, 6, 0, 0, List.of("25X6"))
                                        .noting(new AppealNotice(
                                                AppealRights.STATED,
                                                act.happenedOn().plusDays(39))),
                                act));
    }

    private void early(Script script) {
        script.draft("crews", "2024-01-08", facts(RequestKind.MDR, "USAF", "Training of Turkish crews", MDR), 10)
                .send("crews", "2024-01-15")
                .then(
                        "crews",
                        "2024-02-12",
                        (number, act) ->
                                requests.acknowledge(number, new Letters.Acknowledgement(null, "24-MDR-018"), ANY, act))
                .then("crews", "2024-11-04", (number, act) -> requests.startReview(number, ANY, act))
                .draft(
                        "library",
                        "2026-02-09",
                        facts(RequestKind.LIBRARY_MDR, "JFKL", "Next steps on the Jupiters", MDR),
                        12)
                .send("library", "2026-02-16")
                .then(
                        "library",
                        "2026-03-16",
                        (number, act) -> requests.acknowledge(
                                number, new Letters.Acknowledgement(day("2026-02-23"), "NLK-26-14"), ANY, act))
                .draft(
                        "stationing",
                        "2026-09-14",
                        facts(RequestKind.MDR, "STATE", "Italy: stationing agreement", MDR),
                        0)
                .send("stationing", "2026-09-21")
                .draft(
                        "modern",
                        "2026-11-02",
                        facts(RequestKind.MDR, "OSD", "Modernising the missile force in Turkey", MDR),
                        5)
                .file(5, "2025-05-19", Sighting.STILL_WITHDRAWN)
                .file(13, "2025-05-19", Sighting.REOPENED)
                .file(14, "2025-05-19", Sighting.MISSING);
    }

    private void contestedBeforeTheAgency(Script script) {
        script.then(
                        "turkey",
                        "2025-12-15",
                        (number, act) -> script.appeals.put(
                                "turkey",
                                appeal(
                                        number,
                                        List.of(1, 2),
                                        new AppealFacts(
                                                AppealLevel.AGENCY,
                                                AppealBasis.DENIAL,
                                                "STATE",
                                                "The missiles in Turkey are acknowledged in published volumes."),
                                        act)))
                .then(
                        "turkey",
                        "2026-01-20",
                        (number, act) -> appeals.acknowledge(
                                script.appeals.get("turkey"),
                                new AppealLetters.Receipt(day("2025-12-29"), "AP-2025-00052"),
                                ANY,
                                act));
    }

    private void decidedByIscap(Script script) {
        script.draft("views", "2019-06-03", facts(RequestKind.MDR, "OSD", "Turkish views on the missiles", MDR), 5)
                .send("views", "2019-06-10")
                .then(
                        "views",
                        "2020-07-06",
                        (number, act) -> script.appeals.put(
                                "views",
                                appeal(
                                        number,
                                        List.of(1),
                                        new AppealFacts(AppealLevel.ISCAP, AppealBasis.LAPSE_ONE_YEAR, "ISCAP", null),
                                        act)))
                .then(
                        "views",
                        "2020-09-14",
                        (number, act) -> appeals.acknowledge(
                                script.appeals.get("views"), new AppealLetters.Receipt(null, "2020-971"), ANY, act))
                .then(
                        "views",
                        "2020-11-16",
                        (number, act) -> appeals.requestMaterials(script.appeals.get("views"), ANY, act))
                .then(
                        "views",
                        "2022-03-21",
                        (number, act) -> appeals.receiveMaterials(script.appeals.get("views"), ANY, act))
                .then(
                        "views",
                        "2023-10-02",
                        (number, act) -> appeals.startReview(script.appeals.get("views"), ANY, act))
                .then("views", "2024-11-18", (number, act) -> {
                    var ruling = new AppealLetters.Ruling(
                            List.of(1),
                            Outcome.DENIED_IN_FULL,
                            null,
                            null,
                            6,
                            0,
                            0,
                            6,
                            null,
                            List.of("50X2-WMD"),
                            null);
                    var letter = act.happenedOn().minusDays(4);
                    appeals.decide(
                            script.appeals.get("views"),
                            new AppealLetters.Decision(
                                    letter, act.happenedOn(), AppealNotice.NOT_NOTED, List.of(ruling)),
                            ANY,
                            act);
                });
    }

    private String appeal(String number, List<Integer> items, AppealFacts facts, Act act) {
        return appeals.file(number, new AppealLetters.Filing(items, facts, List.of()), ANY, act)
                .number();
    }

    private String refer(String number, List<Integer> items, String agency, Category category, KnownBy known, Act act) {
        var sentOn = known == KnownBy.NOTIFIED ? act.happenedOn().minusDays(12) : null;
        return referrals
                .refer(number, items, new ReferralFacts(agency, category, known, sentOn), ANY, act)
                .number();
    }

    private void determine(String number, List<Integer> items, DeterminationFacts facts, Act act) {
        determinations.determine(number, new Letters.Answer(items, facts, null), ANY, act);
    }

    private static DeterminationFacts answer(
            Outcome outcome, Act act, int pages, int full, int part, List<String> exemptions) {
        var received = act.happenedOn();
        return new DeterminationFacts(
                Stage.INITIAL,
                outcome,
                null,
                received.minusDays(6),
                received,
                pages,
                full,
                part,
                pages - full - part,
                null,
                exemptions);
    }

    private static RequestFacts facts(RequestKind kind, String agency, String title, String authority) {
        return new RequestFacts(kind, agency, null, title, "ed", authority, null, "Sample data: an invented case.");
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    /** Collects the steps of several cases; each is known by a name until it has its number. */
    private final class Script {

        private final List<Step> steps = new ArrayList<>();
        private final Map<String, String> requestNumbers = new HashMap<>();
        private final Map<String, String> referrals = new HashMap<>();
        private final Map<String, String> appeals = new HashMap<>();
        private final List<String> fileNumbers;

        Script(List<String> fileNumbers) {
            this.fileNumbers = fileNumbers;
        }

        Script draft(String name, String date, RequestFacts facts, Integer... files) {
            var wanted = List.of(files).stream().map(fileNumbers::get).toList();
            return step(
                    date,
                    "ed",
                    act -> requestNumbers.put(
                            name, requests.draft(facts, wanted, act).number()));
        }

        Script send(String name, String date) {
            return step(date, "ed", act -> requests.send(requestNumbers.get(name), ANY, act));
        }

        Script then(String name, String date, BiConsumer<String, Act> what) {
            var who = "stella";
            return step(date, who, act -> what.accept(requestNumbers.get(name), act));
        }

        Script file(int file, String date, Sighting sighting) {
            return step(date, "stella", act -> files.sight(fileNumbers.get(file), sighting, ANY, act));
        }

        private Script step(String date, String who, Consumer<Act> what) {
            steps.add(new Step(LocalDate.parse(date), who, what));
            return this;
        }
    }
}
