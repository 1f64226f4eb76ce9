package org.declass.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.declass.web.Conditions;
import org.declass.web.NotFound;

/** The requests, referrals and appeals that letters are about. */
@ApplicationScoped
class KnownCases {

    private static final String SELECT = "select new org.declass.letter.KnownCase(";
    static final String REQUESTS = SELECT
            + "org.declass.letter.CaseKind.REQUEST, r.number, r.number, r.facts.agency, r.facts.title,"
            + " r.standing.status, r.numberText) from ReviewRequest r";
    static final String REFERRALS = SELECT
            + "org.declass.letter.CaseKind.REFERRAL, concat('REF-', cast(c.id as string)), r.number, c.facts.agency,"
            + " r.facts.title, c.status, c.numberText) from Referral c join c.request r";
    static final String APPEALS = SELECT
            + "org.declass.letter.CaseKind.APPEAL, concat('A-', cast(c.id as string)), r.number, c.facts.body,"
            + " r.facts.title, c.status, c.numberText) from Appeal c join c.request r";
    private static final Pattern REFERRAL = Pattern.compile("REF-(\\d{1,12})");
    private static final Pattern APPEAL = Pattern.compile("A-(\\d{1,12})");

    private final EntityManager entities;

    KnownCases(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The case with a number, {@code R-2026-0007}, {@code REF-4} or {@code A-12}.
     *
     * @throws NotFound where there is none
     */
    KnownCase get(String number) {
        return withNumber(key(number)).findFirst().orElseThrow(() -> new NotFound("case", number));
    }

    /**
     * Those that were chosen for one letter, each once.
     *
     * @throws NotFound where there is no such case
     */
    List<KnownCase> chosen(List<String> numbers) {
        return numbers.stream()
                .filter(number -> !number.isBlank())
                .distinct()
                .limit(NewLetter.MOST_CASES)
                .map(this::get)
                .toList();
    }

    /** A number as it is kept, whatever its case. */
    static String key(String number) {
        return number.strip().toUpperCase(Locale.ROOT);
    }

    /** The case with that very number, or none. */
    Stream<KnownCase> withNumber(String key) {
        var referral = ids(REFERRAL, List.of(key));
        var appeal = ids(APPEAL, List.of(key));
        return !referral.isEmpty()
                ? with(REFERRALS, new Conditions(), "c.id", referral)
                : !appeal.isEmpty()
                        ? with(APPEALS, new Conditions(), "c.id", appeal)
                        : with(REQUESTS, new Conditions(), "r.number", List.of(key));
    }

    /** Those of some numbers that are ours and in the lists, in the order given. */
    List<KnownCase> ours(List<String> numbers) {
        var known = Stream.of(
                        with(REQUESTS, ours(), "r.number", numbers),
                        with(APPEALS, ours(), "c.id", ids(APPEAL, numbers)),
                        with(REFERRALS, ours(), "c.id", ids(REFERRAL, numbers)))
                .flatMap(Function.identity())
                .collect(Collectors.toMap(KnownCase::key, Function.identity()));
        return numbers.stream().map(known::get).filter(Objects::nonNull).toList();
    }

    /** The conditions on the alias {@code r} of the request of a case. */
    static Conditions ours() {
        return new Conditions().also("r.struckOn is null").also("r.filedBy = US");
    }

    private Stream<KnownCase> with(String select, Conditions conditions, String column, List<?> values) {
        return values.isEmpty() ? Stream.of() : some(select, conditions.among(column, values), column, values.size());
    }

    /** Some cases that meet conditions. */
    Stream<KnownCase> some(String select, Conditions conditions, String order, int most) {
        var query = entities.createQuery(select + conditions.where() + " order by " + order, KnownCase.class);
        conditions.parameters().forEach(query::setParameter);
        return query.setMaxResults(most).getResultList().stream();
    }

    private static List<Long> ids(Pattern pattern, List<String> numbers) {
        return numbers.stream()
                .map(pattern::matcher)
                .filter(match -> match.matches())
                .map(match -> Long.valueOf(match.group(1)))
                .toList();
    }
}
