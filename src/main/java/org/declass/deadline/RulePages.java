package org.declass.deadline;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.declass.agency.Agencies;
import org.declass.history.HistoryQueries;
import org.declass.web.Days;
import org.declass.web.PageQuery;
import org.declass.web.PossibleAct;
import org.declass.web.TimelineEntry;
import org.jboss.resteasy.reactive.RestQuery;

/** The list of the rules and the page of each. */
@Path("/admin/rules")
@RolesAllowed("admin")
@Produces(MediaType.TEXT_HTML)
class RulePages {

    private final RuleDesk desk;
    private final Rules rules;
    private final Agencies agencies;
    private final HistoryQueries history;

    RulePages(RuleDesk desk, Rules rules, Agencies agencies, HistoryQueries history) {
        this.desk = desk;
        this.rules = rules;
        this.agencies = agencies;
        this.history = history;
    }

    @CheckedTemplate(basePath = "deadline")
    static class Templates {
        static native TemplateInstance rules(List<RuleFacts> rows, String asOf);

        static native TemplateInstance rule(Page page);
    }

    /**
     * One rule.
     *
     * @param known those of its agencies that have a page: a rule can wait for one that is not recorded yet
     * @param editions all rows with its code
     */
    record Page(
            RuleFacts rule,
            List<String> known,
            List<RuleFacts> editions,
            List<TimelineEntry> timeline,
            List<PossibleAct> acts) {}

    @GET
    public TemplateInstance list(@RestQuery LocalDate asOf) {
        var filter = new RuleQuery();
        filter.asOf = asOf;
        return Templates.rules(
                desk.list(filter, PageQuery.first(PageQuery.MAX_LIMIT)).items(), Days.orBlank(asOf));
    }

    @GET
    @Path("{code}/{edition}")
    public TemplateInstance show(String code, int edition) {
        var rule = rules.get(code, edition);
        var editions = rules.all().stream()
                .filter(other -> other.code().equals(rule.facts().code()))
                .toList();
        var known = rule.facts().agencies().stream()
                .filter(named -> agencies.find(named).isPresent())
                .toList();
        return Templates.rule(
                new Page(rule.facts(), known, editions, history.timeline(rule.subject()), acts(rule.facts())));
    }

    private static List<PossibleAct> acts(RuleFacts rule) {
        var href = "/admin/rules/" + rule.key();
        return List.of(
                new PossibleAct("Edit", href + "/edit", "Checked it against the source, or it was entered wrongly"),
                new PossibleAct(
                        "Record a change of the law",
                        "/admin/rules/" + rule.code() + "/editions/new",
                        "A further edition from a day; this one ends before it"),
                new PossibleAct("End", href + "/end", "Nothing comes in its place"));
    }
}
