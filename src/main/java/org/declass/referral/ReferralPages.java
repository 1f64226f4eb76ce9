package org.declass.referral;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import org.declass.history.Acts;
import org.declass.history.HistoryQueries;
import org.declass.request.Choices;
import org.declass.request.RequestItem;
import org.declass.view.ViewBars;
import org.declass.view.ViewBars.ViewBar;
import org.declass.web.ActsOnMany;
import org.declass.web.Option;
import org.declass.web.PageQuery;
import org.declass.web.PossibleAct;
import org.declass.web.Sheet;
import org.declass.web.TimelineEntry;
import org.declass.web.Viewer;
import org.jboss.resteasy.reactive.RestPath;

/** Referrals as people see them: the list, and each on a page of its own. */
@Path("/referrals")
@RolesAllowed("reader")
class ReferralPages {

    private final Referrals referrals;
    private final ReferralQueries queries;
    private final HistoryQueries history;
    private final Choices choices;
    private final Acts acts;
    private final Viewer viewer;

    private final ViewBars views;
    private final ActsOnMany many;

    ReferralPages(
            Referrals referrals,
            ReferralQueries queries,
            HistoryQueries history,
            Choices choices,
            Acts acts,
            Viewer viewer,
            ViewBars views,
            ActsOnMany many) {
        this.many = many;
        this.views = views;
        this.referrals = referrals;
        this.queries = queries;
        this.history = history;
        this.choices = choices;
        this.acts = acts;
        this.viewer = viewer;
    }

    @CheckedTemplate(basePath = "referral")
    static class Templates {
        static native TemplateInstance list(ListPage page);

        static native TemplateInstance show(ShowPage page);
    }

    /** The list. */
    record ListPage(Sheet sheet, ReferralFilterForm filter, ViewBar views, List<Option> agencies, List<Option> bulk) {}

    /**
     * One referral.
     *
     * @param title what the request asks for
     * @param agencyName the full name of the agency that received it
     * @param fromName the full name of the agency that passed it on
     */
    record ShowPage(
            ReferralView referral,
            String title,
            String agencyName,
            String fromName,
            LocalDate today,
            List<Item> items,
            List<PossibleAct> acts,
            List<TimelineEntry> timeline) {}

    /** An item that was passed on. */
    record Item(String number, int ordinal, String file, String title) {

        static Item of(RequestItem item) {
            return new Item(
                    item.number(),
                    item.ordinal(),
                    item.file().number(),
                    item.file().facts().document().title());
        }
    }

    @GET
    public TemplateInstance list(
            @Valid @BeanParam ReferralFilter filter, @Valid @BeanParam PageQuery page, @Context UriInfo uri) {
        page.seenIn(ReferralRegister.REFERRALS, filter.asOf);
        var rows = queries.matching(filter, page);
        var bulk = filter.asOf == null ? many.offered("referrals") : List.<Option>of();
        return Templates.list(new ListPage(
                Sheet.of(ReferralRegister.REFERRALS, rows, page, uri).ticking(bulk.isEmpty() ? "" : "thing"),
                ReferralFilterForm.of(uri, page.sort),
                views.of(ReferralRegister.REFERRALS, uri),
                choices.agencies(),
                bulk));
    }

    @GET
    @Path("/{number}")
    public TemplateInstance show(@RestPath String number) {
        var referral = referrals.get(number);
        var request = referral.request();
        return Templates.show(new ShowPage(
                ReferralView.of(referral),
                request.facts().title(),
                choices.nameOf(referral.facts().agency()),
                choices.nameOf(request.facts().agency()),
                acts.today(),
                referral.items().stream().map(Item::of).toList(),
                possible(referral),
                history.timeline(referral.subject())));
    }

    private List<PossibleAct> possible(Referral referral) {
        return viewer.isStaff()
                ? referral.status().acts().stream()
                        .map(act -> new PossibleAct(
                                act.label(), "/referrals/" + referral.number() + "/" + act.noun() + "/new"))
                        .toList()
                : List.of();
    }
}
