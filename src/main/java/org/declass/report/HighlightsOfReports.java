package org.declass.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.declass.appeal.CameTo;
import org.declass.report.Highlights.Counted;
import org.declass.report.Highlights.Covered;
import org.declass.report.Highlights.Decided;
import org.declass.report.Highlights.RecordGroup;
import org.declass.report.Highlights.Turned;
import org.declass.report.Highlights.Waited;
import org.declass.report.Highlights.WaitedFor;
import org.declass.request.PagesSaid;
import org.declass.web.Conditions;
import org.declass.web.Display;
import org.declass.web.Href;

/** Takes from the reports what they come to; what one of them reckoned already is not reckoned again. */
@ApplicationScoped
public class HighlightsOfReports {

    private static final int MOST = 6;

    private final OutcomesOfYears outcomes;
    private final Coverages coverages;
    private final TimesToDecision times;
    private final ReversalsOfAppeals reversals;
    private final ExemptionsCited exemptions;

    HighlightsOfReports(
            OutcomesOfYears outcomes,
            Coverages coverages,
            TimesToDecision times,
            ReversalsOfAppeals reversals,
            ExemptionsCited exemptions) {
        this.outcomes = outcomes;
        this.coverages = coverages;
        this.times = times;
        this.reversals = reversals;
        this.exemptions = exemptions;
    }

    /** What they come to as of a day; now where that is null. */
    public Highlights of(LocalDate asOf) {
        return new Highlights(
                decided(asOf),
                covered(asOf),
                waited(asOf),
                turned(asOf),
                cited(asOf),
                report("exemptions", asOf).toString());
    }

    private static Href report(String name, LocalDate asOf) {
        return new Href("/reports/" + name).and("asOf", asOf);
    }

    private Decided decided(LocalDate asOf) {
        var filter = new OutcomeFilter();
        filter.asOf = asOf;
        var found = outcomes.of(filter);
        var year = found.year();
        return decided(filter, year, found.decided(), decided(filter, year - 1, found.before(), null));
    }

    private static Decided decided(OutcomeFilter filter, int year, Outcomes.Sums sums, Decided before) {
        var list = filter.list(year);
        return new Decided(
                year,
                sums.decisions(),
                list.toString(),
                sums.pages().full(),
                OutcomeFilter.pages(list, PagesSaid.FULL).toString(),
                sums.pages().part(),
                OutcomeFilter.pages(list, PagesSaid.PART).toString(),
                before,
                sums.byOutcome().stream()
                        .filter(each -> each.count() > 0)
                        .map(each -> new Counted(
                                each.outcome().name(),
                                Display.label(each.outcome()),
                                each.count(),
                                list.and("outcome", each.outcome()).toString()))
                        .toList(),
                report("outcomes", filter.asOf).and("year", year).toString());
    }

    private Covered covered(LocalDate asOf) {
        var filter = new CoverageFilter();
        filter.asOf = asOf;
        var found = coverages.of(filter);
        return new Covered(
                found.all().files(),
                found.all().neverRequestedShare(),
                Coverage.Standing.NEVER_REQUESTED.among(filter.fileList()).toString(),
                found.all().publicShare(),
                filter.publicFiles().toString(),
                found.byRecordGroup().stream()
                        .limit(MOST)
                        .map(part -> recordGroup(
                                part,
                                filter.fileList()
                                        .only("recordGroup", part.key().isEmpty() ? Conditions.ABSENT : part.key())))
                        .toList(),
                Math.max(0, found.byRecordGroup().size() - MOST),
                report("coverage", asOf).toString(),
                report("coverage/folders", asOf).toString());
    }

    private static RecordGroup recordGroup(Coverage.Part part, Href list) {
        return new RecordGroup(
                part.key(),
                part.label(),
                part.files(),
                list.toString(),
                Arrays.stream(Coverage.Standing.values())
                        .map(standing -> new Highlights.Standing(
                                standing.name(),
                                standing.label(),
                                standing.tone(),
                                part.count(standing),
                                standing.among(list).toString()))
                        .toList());
    }

    private Waited waited(LocalDate asOf) {
        var filter = new SentFilter();
        filter.asOf = asOf;
        var charts = new TimeCharts(filter, times.of(filter));
        var all = charts.report().all();
        var page = report("time-to-decision", asOf).toString();
        if (all == null) {
            return new Waited("No request was sent yet.", 0, null, 0, null, null, 0, List.of(), page);
        }
        var row = charts.whole();
        return new Waited(
                charts.answer(),
                all.cases(),
                row.cases().href().toString(),
                all.decided(),
                row.decided().href().toString(),
                all.median(),
                all.longest(),
                byAgency(charts),
                page);
    }

    private static List<WaitedFor> byAgency(TimeCharts charts) {
        var groups = charts.report().byAgency();
        var rows = charts.parts().get(0).rows();
        return IntStream.range(0, Math.min(MOST, groups.size()))
                .mapToObj(i -> waitedFor(groups.get(i), rows.get(i)))
                .toList();
    }

    private static WaitedFor waitedFor(TimeToDecision.Group group, TimeCharts.Row row) {
        return new WaitedFor(
                group.key(),
                group.label(),
                counted(group, row.cases()),
                counted(group, row.open()),
                group.median(),
                group.longest());
    }

    private static Counted counted(TimeToDecision.Group group, TimeCharts.Counted of) {
        return new Counted(group.key(), group.label(), of.count(), of.href().toString());
    }

    private Turned turned(LocalDate asOf) {
        var filter = new AppealedFilter();
        filter.asOf = asOf;
        var all = reversals.of(filter).all();
        var list = filter.list();
        return new Turned(
                all.compared(),
                all.reversed(),
                all.open(),
                all.reversalRate(),
                list.and("cameTo", CameTo.COMPARED).toString(),
                list.and("cameTo", CameTo.REVERSED).toString(),
                list.and("cameTo", CameTo.OPEN).toString(),
                report("reversals", asOf).toString());
    }

    private List<Counted> cited(LocalDate asOf) {
        var filter = new CitedFilter();
        filter.asOf = asOf;
        return exemptions.of(filter).byCode().stream()
                .limit(MOST)
                .map(code -> new Counted(
                        code.code(),
                        code.code(),
                        code.cited(),
                        filter.list().and("exemption", code.code()).toString()))
                .toList();
    }
}
