package org.declass.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.declass.deadline.Calendars;
import org.declass.deadline.Purpose;
import org.declass.deadline.Reckoning;
import org.declass.deadline.Road;
import org.declass.deadline.RuleFacts;
import org.declass.deadline.Rules;
import org.declass.deadline.Start;
import org.declass.deadline.StartingEvent;
import org.declass.file.WithdrawnFile;

/**
 * Knows from when on files may be asked for again: an agency that reviewed one within two years may decline to do so
 * (E.O. 13526, section 3.5(d); 10 CFR 1045.205(a)).
 *
 * <p>A letter that declines says that there was a review, not when. Where we know of one that explains it, that one counts;
 * else the review was at the latest on the day of the letter.
 */
@ApplicationScoped
public class LatestReviews {

    private static final Set<Outcome> REVIEWS = Set.of(Outcome.RELEASED_IN_PART, Outcome.DENIED_IN_FULL);

    private final Determinations determinations;
    private final Rules rules;
    private final Calendars calendars;

    LatestReviews(Determinations determinations, Rules rules, Calendars calendars) {
        this.determinations = determinations;
        this.rules = rules;
        this.calendars = calendars;
    }

    /** What is known of some files: for each file and agency, the review that counts. */
    public List<AskedAgain> of(Collection<WithdrawnFile> files) {
        return of(files, LocalDate.MAX);
    }

    /** The same as the agency could point at when it was asked on a day; no letter of later counts. */
    public List<AskedAgain> of(Collection<WithdrawnFile> files, LocalDate asked) {
        return files.isEmpty()
                ? List.of()
                : determinations.reviewsOf(files).stream()
                        .filter(answer -> !answer.letterDate().isAfter(asked))
                        .collect(Collectors.groupingBy(answer -> List.of(
                                answer.item().file().number(), answer.facts().agency())))
                        .values()
                        .stream()
                        .flatMap(answers -> counting(answers).stream())
                        .sorted(Comparator.comparing(AskedAgain::file).thenComparing(AskedAgain::agency))
                        .toList();
    }

    /** What stands in the way of a request for some files to an agency on a day, as far as it is known on another. */
    List<AskedAgain> tooEarly(Collection<WithdrawnFile> files, String agency, LocalDate asked, LocalDate day) {
        return of(files, asked).stream()
                .filter(again -> again.agency().equals(agency) && again.isTooEarly(day))
                .toList();
    }

    private Optional<AskedAgain> counting(List<Determination> answers) {
        var reviews = answers.stream()
                .filter(answer -> REVIEWS.contains(answer.facts().outcome()))
                .flatMap(answer -> again(answer).stream())
                .toList();
        var refusals = answers.stream()
                .filter(answer -> answer.facts().outcome() == Outcome.NOT_REVIEWED_TWO_YEARS)
                .filter(refusal -> reviews.stream().noneMatch(review -> explains(review, refusal)))
                .flatMap(answer -> again(answer).stream());
        return Stream.concat(reviews.stream(), refusals)
                .max(Comparator.comparing(AskedAgain::from).thenComparing(AskedAgain::determination));
    }

    private static boolean explains(AskedAgain review, Determination refusal) {
        var letter = refusal.letterDate();
        return !review.letterDate().isAfter(letter) && review.isTooEarly(letter);
    }

    private Optional<AskedAgain> again(Determination answer) {
        var facts = answer.facts();
        return rules.inForce(Purpose.REFILE_2Y, facts.agency(), Road.MDR, facts.letterDate())
                .filter(rule -> rule.length() != null)
                .map(rule -> new AskedAgain(
                        answer.item().file().number(),
                        facts.agency(),
                        answer.item().request().number(),
                        answer.number(),
                        facts.outcome(),
                        facts.letterDate(),
                        from(rule, facts),
                        rule.citation(),
                        rule.verified()));
    }

    private LocalDate from(RuleFacts rule, DeterminationFacts facts) {
        var start = Start.on(facts.letterDate(), StartingEvent.REVIEW_DECIDED);
        return Reckoning.of(rule, start, calendars.of(facts.agency())).lapsesOn();
    }
}
