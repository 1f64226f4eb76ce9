package org.declass.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.declass.appeal.AppealResult;
import org.declass.history.AnswersThen;
import org.declass.history.AsOf;
import org.declass.history.TablesThen;
import org.declass.report.Exemptions.Cell;
import org.declass.report.Exemptions.Code;

/** Counts which exemptions agencies cite. */
@ApplicationScoped
class ExemptionsCited {

    /** A letter that cites a code twice cites it; lists filter by the same, {@link org.declass.request.DeterminationFilter#CITING}. */
    private static final String CITED =
            "(select distinct x.determination_id, coalesce(x.known_code, x.cited_code) as code from request_exemption x)";

    private static final String OF_DECISIONS = """
             e join %s d on d.id = e.determination_id
            join request_item i on i.id = d.item_id join %s q on q.id = i.request_id""";

    private static final String COUNT = """
            select y.code, y.agency, y.decided_in, count(*)
            from (select e.code, d.agency, extract(year from d.letter_date) as decided_in from %s%s) y
            group by y.code, y.agency, y.decided_in""";

    private static final String DECISIONS = "select count(distinct d.id), count(*) from %s%s";

    /** What an appeal contests is the last answer before it was filed; two appeals can contest the same. */
    private static final String CONTESTED = """
            select e.code, ai.result, count(*) from %s
            join %s ai on ai.item_id = i.id join %s a on a.id = ai.appeal_id%s
            and d.letter_date <= a.filed_on and not exists (
                select 1 from %s later where later.item_id = i.id and later.superseded = false
                and later.letter_date <= a.filed_on
                and (later.letter_date > d.letter_date or later.letter_date = d.letter_date and later.id > d.id))
            and ai.result in ('AFFIRMED', 'MORE_RELEASED', 'RELEASED_IN_FULL')
            group by e.code, ai.result""";

    /** The decisions, the items of appeals, the appeals. */
    private static final int BEHIND_APPEALS = 3;

    private final Rows rows;
    private final Reckoned reckoned;
    private final Clock clock;

    ExemptionsCited(Rows rows, Reckoned reckoned, Clock clock) {
        this.rows = rows;
        this.clock = clock;
        this.reckoned = reckoned;
    }

    /** Appealed items whose contested decision cites a code, and that came to the same. */
    private record Contested(String code, AppealResult result, long count) {}

    Exemptions of(CitedFilter filter) {
        var asOf = AsOf.of(filter.asOf, clock);
        return reckoned.answer(Exemptions.class, filter.at("").toString(), () -> anew(filter, asOf));
    }

    private Exemptions anew(CitedFilter filter, AsOf asOf) {
        var tables = new TablesThen(asOf);
        var answers = new AnswersThen(asOf);
        var decisions = CITED
                + OF_DECISIONS.formatted(
                        answers.determinations(),
                        tables.requests(filter.conditions().where()));
        var cells = rows(COUNT, filter, asOf, decisions).stream()
                .map(row -> new Cell(
                        (String) row[0], (String) row[1], ((Number) row[2]).intValue(), ((Number) row[3]).longValue()))
                .sorted(Comparator.comparing(Cell::code)
                        .thenComparing(Cell::agency)
                        .thenComparing(Cell::year))
                .toList();
        var contested = rows(
                        CONTESTED,
                        filter,
                        asOf,
                        decisions,
                        answers.appealItems(AppealResult::constant),
                        answers.appeals(),
                        answers.determinations())
                .stream()
                .map(row -> new Contested(
                        (String) row[0], AppealResult.valueOf((String) row[1]), ((Number) row[2]).longValue()))
                .toList();
        var citing = ((Number) rows(DECISIONS, filter, asOf, decisions).get(0)[0]).longValue();
        return new Exemptions(
                citing,
                cells.stream()
                        .collect(Collectors.groupingBy(Cell::code, Collectors.summingLong(Cell::cited)))
                        .entrySet()
                        .stream()
                        .map(code -> code(code.getKey(), code.getValue(), contested))
                        .sorted(Comparator.comparingLong(Code::cited).reversed().thenComparing(Code::code))
                        .toList(),
                cells);
    }

    private static Code code(String code, long cited, List<Contested> contested) {
        return new Code(
                code,
                cited,
                count(contested, code, AppealResult.AFFIRMED),
                count(contested, code, AppealResult.MORE_RELEASED),
                count(contested, code, AppealResult.RELEASED_IN_FULL));
    }

    private static long count(List<Contested> contested, String code, AppealResult result) {
        return contested.stream()
                .filter(each -> each.code().equals(code) && each.result() == result)
                .mapToLong(Contested::count)
                .sum();
    }

    /** The pieces stand in the order of the text, the conditions behind the last join. */
    private List<Object[]> rows(String sql, CitedFilter filter, AsOf asOf, String decisions, String... appeals) {
        var conditions = filter.conditions();
        var pieces = new ArrayList<String>(List.of(decisions));
        pieces.addAll(List.of(appeals));
        pieces.add(Math.min(pieces.size(), BEHIND_APPEALS), conditions.where());
        return rows.of(sql.formatted(pieces.toArray()), conditions, asOf);
    }
}
