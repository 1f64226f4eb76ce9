package org.declass.appeal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.declass.deadline.Purpose;
import org.declass.deadline.Reckoning;
import org.declass.referral.Category;
import org.declass.request.DeterminationRow;
import org.declass.request.Outcome;
import org.declass.request.RequestItem;
import org.declass.request.Stage;
import org.declass.web.Display;

/** What an appeal has to satisfy when it is filed; each is named, so that a person sees at once all that stands in the way. */
public enum FilingPolicy {
    /** The kind of request can be taken there. */
    LEVEL_FITS("E.O. 13526, section 3.5; 5 U.S.C. 552(a)(4)(B), (a)(6)(A), (h)", Checked.YES, Insisting.REFUSED) {
        @Override
        Stream<String> in(Contest contest) {
            var facts = contest.request().facts();
            return contest.facts().level().takes(facts.kind())
                    ? Stream.empty()
                    : Stream.of("A request of the kind “" + facts.kind().label() + "” cannot be appealed at the level “"
                            + contest.facts().level().label() + "”.");
        }
    },
    /** The answer that is contested is there. */
    ANSWER_IS_THERE("E.O. 13526, section 3.5; 32 CFR 2001.33(a)", Checked.YES, Insisting.REFUSED) {
        @Override
        Stream<String> in(Contest contest) {
            var basis = contest.facts().basis();
            return items(contest)
                    .filter(item -> basis.needsAnswer() && !basis.isGivenBy(outcome(contest, item)))
                    .map(item ->
                            item.number() + " gives no ground “" + basis.label() + "”: " + found(contest, item) + ".");
        }

        private Outcome outcome(Contest contest, RequestItem item) {
            return contest.answer(item).map(DeterminationRow::outcome).orElse(null);
        }

        private String found(Contest contest, RequestItem item) {
            if (item.outcome() == null) {
                return "it has no answer";
            }
            var outcome = outcome(contest, item);
            return outcome == null ? "it had no answer on " + Display.day(contest.filedOn()) : Display.label(outcome);
        }
    },
    /** The time whose lapse is the ground has passed, without an answer. */
    TIME_HAS_LAPSED(
            "E.O. 13526, section 3.5; ISCAP's page on MDR appeals; 36 CFR 1260.54(a), 1260.55(a); 5 U.S.C. 552(a)(6)(C)(i)",
            Checked.YES,
            Insisting.REFUSED) {
        @Override
        Stream<String> in(Contest contest) {
            return switch (contest.facts().basis()) {
                case LAPSE_ONE_YEAR, LAPSE_FOIA ->
                    items(contest)
                            .flatMap(item -> item.outcome() != null
                                    ? Stream.of(
                                            item.number() + " has an answer: " + Display.label(item.outcome()) + ".")
                                    : running(contest, item, "No rule limits the time for an answer to this request."));
                case LAPSE_180_DAYS ->
                    items(contest)
                            .flatMap(item ->
                                    running(contest, item, item.number() + " has no undecided appeal to the agency."));
                case DENIAL, TWO_YEAR_REFUSAL, NO_RECORDS, FEE, UNSTATED -> Stream.empty();
            };
        }

        private Stream<String> running(Contest contest, RequestItem item, String none) {
            var clock = contest.lapse(item);
            if (clock.isEmpty()) {
                return Stream.of(none);
            }
            return clock.filter(theirs -> !contest.canBeOver(theirs)).stream()
                    .map(theirs -> "Their time is not over: " + theirs.explanation());
        }
    },
    /** It has passed even if their clock began on the latest day it can have begun on. */
    LAPSE_IS_CERTAIN(
            "E.O. 13526, section 3.5; ISCAP's page on MDR appeals; 36 CFR 1260.54(a), 1260.55(a); 5 U.S.C. 552(a)(6)(A)(i)",
            Checked.YES,
            Insisting.POSSIBLE) {
        @Override
        Stream<String> in(Contest contest) {
            return items(contest)
                    .flatMap(item -> contest.lapse(item).stream())
                    .filter(theirs -> contest.canBeOver(theirs) && !contest.isOver(theirs))
                    .map(theirs -> "Their time may not be over: " + theirs.explanation())
                    .distinct();
        }

        @Override
        Optional<String> beside() {
            return Optional.empty();
        }
    },
    /** ISCAP does not take denials under the Atomic Energy Act. */
    NOT_ATOMIC_ENERGY_ACT("42 U.S.C. 2162; ISCAP's description of its status log", Checked.YES, Insisting.REFUSED) {
        @Override
        Stream<String> in(Contest contest) {
            return ofIscap(contest)
                    .flatMap(item -> contest.answer(item).stream())
                    .filter(answer -> !answer.exemptions().isEmpty()
                            && answer.exemptions().stream()
                                    .allMatch(
                                            code -> ATOMIC.contains(code.strip().toUpperCase(Locale.ROOT))))
                    .map(answer -> answer.item() + " is withheld under the Atomic Energy Act alone ("
                            + String.join(", ", answer.exemptions()) + "): ISCAP closes such appeals.");
        }
    },
    /** What was referred as nuclear information alone will hardly be for ISCAP. */
    NOT_REFERRED_AS_NUCLEAR("42 U.S.C. 2162; 10 CFR 1045", Checked.YES, Insisting.POSSIBLE) {
        @Override
        Stream<String> in(Contest contest) {
            return ofIscap(contest)
                    .filter(item -> contest.answer(item)
                            .map(answer -> answer.exemptions().isEmpty())
                            .orElse(true))
                    .filter(item ->
                            !contest.categories(item).isEmpty() && NUCLEAR.containsAll(contest.categories(item)))
                    .map(item -> item.number() + " was referred as "
                            + String.join(
                                    ", ",
                                    contest.categories(item).stream()
                                            .distinct()
                                            .map(Category::label)
                                            .toList())
                            + " alone, and no answer names another ground.");
        }
    },
    /** The appeal to the agency comes before that to ISCAP, except after a lapse. */
    AGENCY_FIRST("32 CFR 2003.13; ISCAP's page on MDR appeals", Checked.YES, Insisting.POSSIBLE) {
        @Override
        Stream<String> in(Contest contest) {
            return contest.facts().basis().needsAnswer()
                    ? ofIscap(contest)
                            .filter(item ->
                                    contest.answer(item, Stage.AGENCY_APPEAL).isEmpty())
                            .map(item -> "The agency has decided no appeal on " + item.number() + ".")
                    : Stream.empty();
        }
    },
    /** ISCAP does not look at the same information twice within two years. */
    NOT_REVIEWED_LATELY("32 CFR 2003.11(a)(5), by analogy", Checked.NO, Insisting.POSSIBLE) {
        @Override
        Stream<String> in(Contest contest) {
            return contest.isBefore(AppealLevel.ISCAP)
                    ? contest.reviews().stream()
                            .flatMap(review -> contest.windows().again(contest.request(), review).stream()
                                    .filter(clock -> !contest.isOver(clock))
                                    .map(clock -> review.file() + " was decided by "
                                            + review.stage().label() + " (" + review.number() + "): "
                                            + clock.explanation()))
                    : Stream.empty();
        }
    },
    /** The same is not before a court. */
    NOT_IN_LITIGATION(
            "E.O. 13526, section 3.5(a); 32 CFR 2003.13; ISCAP's description of its status log; under the FOIA no rule, a caution",
            Checked.YES,
            Insisting.POSSIBLE) {
        @Override
        Stream<String> in(Contest contest) {
            return contest.isBefore(AppealLevel.COURT) ? Stream.empty() : contest.lawsuits().stream();
        }
    },
    /** Our time to file has not passed. */
    WINDOW_OPEN(
            "32 CFR 2003.13; ISCAP's page on MDR appeals; 5 U.S.C. 552(a)(6)(A)(i)(III), Pub. L. 114-185",
            Checked.YES,
            Insisting.POSSIBLE) {
        @Override
        Stream<String> in(Contest contest) {
            return items(contest)
                    .flatMap(item -> window(contest, item).stream())
                    .filter(contest::isOver)
                    .map(window -> "Our time is over: " + window.explanation())
                    .distinct();
        }

        @Override
        Optional<String> beside() {
            return Optional.empty();
        }

        private Optional<Reckoning> window(Contest contest, RequestItem item) {
            var windows = contest.windows();
            var answer =
                    contest.answer(item).filter(any -> contest.facts().basis().needsAnswer());
            return switch (contest.facts().level()) {
                case AGENCY -> answer.flatMap(row -> windows.contesting(Purpose.MDR_APPEAL_FILE, item, row));
                case FOIA -> answer.flatMap(row -> windows.contesting(Purpose.FOIA_APPEAL_FILE, item, row));
                case ISCAP ->
                    answer.isPresent()
                            ? windows.contesting(Purpose.ISCAP_FILE_DENIAL, item, answer.get())
                            : contest.lapse(item)
                                    .filter(contest::canBeOver)
                                    .flatMap(lapsed -> contest.afterLapse(item));
                case OGIS, COURT -> Optional.empty();
            };
        }
    },
    /** Nothing is appealed twice at the same level. */
    NOT_PENDING("one appeal at a time at each level", Checked.YES, Insisting.REFUSED) {
        @Override
        Stream<String> in(Contest contest) {
            return items(contest)
                    .flatMap(item -> contest.pending(item, contest.facts().level())
                            .map(appeal -> item.number() + " is contested there already: " + appeal.number() + "."));
        }
    };

    private static final Set<String> ATOMIC = Set.of("RD", "FRD", "TFNI", "AEA");
    private static final Set<Category> NUCLEAR = Set.of(Category.RD, Category.FRD, Category.TFNI);

    private final String citation;
    private final Checked checked;
    private final Insisting insisting;

    FilingPolicy(String citation, Checked checked, Insisting insisting) {
        this.citation = citation;
        this.checked = checked;
        this.insisting = insisting;
    }

    /** Whether anybody held the citation against its source. */
    private enum Checked {
        /** Somebody did. */
        YES,
        /** Nobody did. */
        NO
    }

    /** Whether a person may file nevertheless. */
    private enum Insisting {
        /** With a reason. */
        POSSIBLE,
        /** It would be no such appeal. */
        REFUSED
    }

    /** What stands in the way, a sentence each. */
    abstract Stream<String> in(Contest contest);

    /** All that stands in the way of an appeal. */
    static List<FilingObstacle> obstacles(Contest contest) {
        return Stream.of(values())
                .flatMap(policy -> policy.in(contest).map(sentence -> new FilingObstacle(policy, sentence)))
                .toList();
    }

    /** What is cited beside a sentence; empty where the sentence tells a clock, which cites its own rule. */
    Optional<String> beside() {
        return Optional.of(citation + (isVerified() ? "" : "; unverified"));
    }

    /** Where it stands. */
    public String citation() {
        return citation;
    }

    /** Whether the citation was held against its source. */
    public boolean isVerified() {
        return checked == Checked.YES;
    }

    /** Whether a person may file nevertheless, with a reason. */
    public boolean isOverridable() {
        return insisting == Insisting.POSSIBLE;
    }

    private static Stream<RequestItem> items(Contest contest) {
        return contest.items().stream();
    }

    private static Stream<RequestItem> ofIscap(Contest contest) {
        return contest.isBefore(AppealLevel.ISCAP) ? contest.items().stream() : Stream.empty();
    }
}
