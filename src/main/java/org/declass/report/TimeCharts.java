package org.declass.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.declass.report.TimeToDecision.Group;
import org.declass.request.Answered;
import org.declass.request.Outcome;
import org.declass.request.OutcomeSoFar;
import org.declass.request.Phase;
import org.declass.request.RequestStatus;
import org.declass.web.Display;
import org.declass.web.Href;
import org.declass.web.StepChart;

/**
 * The estimate as a page shows it; each number is a link to the list behind it.
 *
 * @param filter what was asked for
 * @param estimated the answer
 */
record TimeCharts(SentFilter filter, TimesToDecision.Estimated estimated) {

    private static final int LINES = 5;
    private static final double DAYS_OF_A_YEAR = 365.25;

    /**
     * A group as a row.
     *
     * @param label what they have in common
     * @param cases how many
     * @param decided how many are decided
     * @param open how many still wait
     * @param closed how many were closed without the decision
     * @param quarter when a quarter is decided
     * @param median when half are
     * @param between between which days that lies with 95 % confidence
     * @param threeQuarters when three quarters are
     */
    record Row(
            String label,
            Counted cases,
            Counted decided,
            Counted open,
            Counted closed,
            String quarter,
            String median,
            String between,
            String threeQuarters) {

        public List<Counted> counts() {
            return List.of(cases, decided, open, closed);
        }
    }

    /**
     * A number with the list behind it.
     *
     * @param name what is counted, where no head of a column says so
     * @param count how many
     * @param href the list of them
     */
    record Counted(String name, long count, Href href) {}

    /**
     * A table of groups.
     *
     * @param title what it shows
     * @param heading what its rows are
     * @param rows the rows
     */
    record Part(String title, String heading, List<Row> rows) {}

    public TimeToDecision report() {
        return estimated.report();
    }

    public String cases() {
        return filter.milestone().cases();
    }

    /** The sentence that answers the question. */
    public String answer() {
        var all = report().all();
        return all.median() == null
                ? "More than " + Display.grouped(all.longest()) + " days: half are not decided yet."
                : "Half of all " + cases() + " are decided within " + span(all.median()) + ".";
    }

    public List<Part> parts() {
        var title = filter.milestone() == Milestone.EACH_ITEM ? "Items" : "Requests";
        var parts = new ArrayList<Part>();
        parts.add(new Part(title + " by agency", "Agency", rows(report().byAgency(), "agency")));
        parts.add(new Part(title + " by kind", "Kind", rows(report().byKind(), "kind")));
        parts.add(new Part(title + " by agency and kind", "Agency and kind", rows(report().byAgencyAndKind(), null)));
        return parts;
    }

    public List<Row> all() {
        return List.of(whole());
    }

    /** All together. */
    public Row whole() {
        return row(report().all(), list());
    }

    private List<Row> rows(List<Group> groups, String filterName) {
        return groups.stream()
                .map(group -> row(group, only(group.key(), filterName)))
                .toList();
    }

    private Href only(String key, String filterName) {
        if (filterName != null) {
            return list().only(filterName, key);
        }
        var cut = key.lastIndexOf('/');
        return list().only("agency", key.substring(0, cut)).only("kind", key.substring(cut + 1));
    }

    private Href list() {
        return ofItems()
                ? filter.itemList(report().sentFrom(), report().until())
                : filter.requestList(report().sentFrom(), report().until());
    }

    private boolean ofItems() {
        return filter.milestone() == Milestone.EACH_ITEM;
    }

    private Row row(Group of, Href list) {
        return new Row(
                of.label(),
                new Counted("sent", of.cases(), anywhere(list)),
                new Counted("decided", of.decided(), decided(anywhere(list))),
                new Counted("open", of.open(), undecided(open(list))),
                new Counted("closed undecided", of.closed(), undecided(closed(list))),
                days(of.quarter(), of),
                days(of.median(), of),
                between(of),
                days(of.threeQuarters(), of));
    }

    /** Looked at on a day, whatever stood there then counts, wherever it stands by now. */
    private Href open(Href list) {
        return filter.until == null
                ? list.and("phase", underWay())
                : anywhere(list).and("notClosedBy", filter.until);
    }

    private Href closed(Href list) {
        return filter.until == null
                ? list.and("status", RequestStatus.CLOSED)
                : anywhere(list).and("closedTo", filter.until);
    }

    /** The grid shows open requests unless it is told otherwise. */
    private Href anywhere(Href list) {
        return ofItems() ? list.and("anyStatus", true) : list;
    }

    private Href decided(Href list) {
        return switch (filter.milestone()) {
            case ALL_ANSWERED -> list.and("answered", Answered.ALL).and("answeredBy", filter.until);
            case FIRST_ANSWER ->
                list.and("answered", List.of(Answered.SOME, Answered.ALL)).and("answeredBy", filter.until);
            case EACH_ITEM ->
                filter.until == null
                        ? list.and("outcome", List.of(Outcome.values()))
                        : list.and("answeredBy", filter.until);
        };
    }

    private Href undecided(Href list) {
        return switch (filter.milestone()) {
            case ALL_ANSWERED ->
                list.and("answered", List.of(Answered.NONE, Answered.SOME)).and("answeredBy", filter.until);
            case FIRST_ANSWER -> list.and("answered", Answered.NONE).and("answeredBy", filter.until);
            case EACH_ITEM ->
                filter.until == null
                        ? list.and("outcome", OutcomeSoFar.UNDETERMINED)
                        : list.and("notAnsweredBy", filter.until);
        };
    }

    private static List<Phase> underWay() {
        return List.of(Phase.WITH_AGENCY, Phase.WITH_US, Phase.ANSWERED);
    }

    private static String days(Integer days, Group of) {
        return days == null ? "more than " + Display.grouped(of.longest()) : Display.grouped(days);
    }

    private static String between(Group of) {
        if (of.medianFrom() == null) {
            return "cannot be said yet";
        }
        return of.medianTo() == null
                ? Display.grouped(of.medianFrom()) + " or more"
                : Display.grouped(of.medianFrom()) + " to " + Display.grouped(of.medianTo());
    }

    private static String span(int days) {
        return days < DAYS_OF_A_YEAR
                ? Display.grouped(days) + " days"
                : String.format(Locale.ROOT, "%,d days (%.1f years)", days, days / DAYS_OF_A_YEAR);
    }

    public StepChart chart() {
        var report = report();
        var byAgency = report.byAgency().size() > 1;
        var groups = byAgency ? report.byAgency() : report.byKind();
        var lines = new ArrayList<StepChart.Line>();
        lines.add(line("All " + cases(), ""));
        if (groups.size() > 1) {
            groups.stream().limit(LINES - 1).forEach(group -> lines.add(line(group.label(), group.key())));
        }
        return new StepChart(
                title(groups.size() > LINES - 1 && byAgency), byAgency ? "Agency" : "Kind", List.copyOf(lines));
    }

    private String title(boolean isCut) {
        return "Share of " + cases() + " still undecided, by time since sending"
                + (isCut ? ": all, and the %d agencies with most".formatted(LINES - 1) : "");
    }

    private StepChart.Line line(String name, String key) {
        var survival = estimated.curves().get(key);
        return new StepChart.Line(
                name,
                null,
                survival.longest(),
                survival.steps().stream()
                        .map(step -> new StepChart.Point(step.days(), step.undecided(), step.low(), step.high()))
                        .toList());
    }
}
