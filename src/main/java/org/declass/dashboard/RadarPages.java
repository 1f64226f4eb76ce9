package org.declass.dashboard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.declass.agency.Agencies;
import org.declass.deadline.AgencyPast;
import org.declass.deadline.Grouping;
import org.declass.deadline.Road;
import org.declass.history.Resettling;
import org.declass.request.Choices;
import org.declass.web.BadQuery;
import org.declass.web.Chip;
import org.declass.web.Display;
import org.declass.web.Filled;
import org.declass.web.Filtered;
import org.declass.web.Href;
import org.declass.web.Lately;
import org.declass.web.Option;
import org.declass.web.Typed;
import org.declass.web.Viewer;

/** The radar: what asks for an act, the loudest first. */
@Path("/deadlines")
@RolesAllowed("reader")
@Produces(MediaType.TEXT_HTML)
class RadarPages {

    /** What it can be narrowed by. */
    private static final List<String> FIELDS = List.of("agency", "editor", "kind", "days", "months", "by", "asOf");

    private static final List<Chip.Filter> FILTERS = List.of(
            Chip.Filter.of("by", "Count by"),
            Chip.Filter.of("days", "Days ahead"),
            Chip.Filter.of("months", "Months of silence"));

    private static final List<Option> GROUPINGS = Option.of(Grouping.values());

    private final Radar radar;
    private final Lately lately;
    private final Resettling resettling;
    private final Choices choices;
    private final Agencies agencies;
    private final Viewer viewer;
    private final Clock clock;

    RadarPages(
            Radar radar,
            Lately lately,
            Resettling resettling,
            Choices choices,
            Agencies agencies,
            Viewer viewer,
            Clock clock) {
        this.radar = radar;
        this.lately = lately;
        this.resettling = resettling;
        this.choices = choices;
        this.agencies = agencies;
        this.viewer = viewer;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "dashboard")
    static class Templates {
        static native TemplateInstance radar(Page page);
    }

    /**
     * The radar.
     *
     * @param counted when it was put together
     * @param found what it shows
     * @param unsettled how many requests wait to have their clocks and findings settled anew
     * @param setAside how many of them could not be settled
     * @param lists the lists behind its numbers
     * @param set what it is narrowed to, as it stands in the address
     * @param mine the radar of whoever looks
     */
    record Page(
            Lately.Counted<Radar.Found> counted,
            Radar.Found found,
            long unsettled,
            long setAside,
            RadarQuery query,
            RadarLists lists,
            Filled set,
            List<Option> agencies,
            List<Option> kinds,
            String mine) {

        /** Days ahead. */
        public int days() {
            return query.ahead();
        }

        /** The form that makes a calendar of the same clocks. */
        public String subscribe() {
            return new Href("/account/feeds/deadlines/new")
                    .and("agency", set.first("agency"))
                    .and("editor", set.all("editor"))
                    .and("kind", set.first("kind"))
                    .toString();
        }

        /** How many of its fields are filled in. */
        public long narrowings() {
            return FIELDS.stream().filter(set::has).count();
        }

        /** What the rights are counted by. */
        public Grouping by() {
            return query.grouping();
        }

        /** What they can be counted by. */
        public List<Option> groupings() {
            return GROUPINGS;
        }

        /** What a share is called. */
        public String label(Radar.Share share) {
            return by() == Grouping.KIND ? Road.valueOf(share.key()).label() : share.key();
        }

        /** The radar narrowed to whose share it is. */
        public String narrowed(Radar.Share share) {
            return here().only(by().name().toLowerCase(Locale.ROOT), share.key())
                    .toString();
        }

        private Href here() {
            var here = new Href("/deadlines");
            for (var field : FIELDS) {
                here = here.and(field, set.all(field));
            }
            return here;
        }

        /** How many rows a section has, or that it has more than are shown. */
        public String many(List<?> rows) {
            return Board.many(rows);
        }

        /** What to say where no window is about to shut. */
        public String nothingToLose() {
            return "None ends within " + Display.counted(days(), "day");
        }

        /** What to say where no referral has gone quiet. */
        public String everyReferralMoved() {
            return "Every referral has moved within " + Display.counted(months(), "month");
        }

        /** What to say where no case was left alone. */
        public String everyCaseTouched() {
            return "Something was recorded of every open case within " + Display.counted(months(), "month");
        }

        /** The clocks by which an agency is past its days, with what to do about them. */
        public String of(AgencyPast agency) {
            return here().only("agency", agency.agency()) + "#late";
        }

        /** How many of them nobody has checked the rule of. */
        public String unverified(AgencyPast agency) {
            return agency.unverified() == agency.clocks()
                    ? "Unverified"
                    : Display.grouped(agency.unverified()) + " unverified";
        }

        /** Months of silence. */
        public int months() {
            return query.silent();
        }
    }

    @jakarta.enterprise.inject.Produces
    static Filtered filters() {
        return Filtered.of("/deadlines", FILTERS);
    }

    @GET
    public TemplateInstance radar(@Valid @BeanParam RadarQuery query, @Context UriInfo uri) {
        mustBeThere(query.agency);
        var counted = lately.of(List.of("radar", query.told()), () -> radar.found(query));
        return Templates.radar(new Page(
                counted,
                counted.of(),
                resettling.waiting(),
                resettling.setAside(),
                query,
                new RadarLists(query, counted.of().today(), clock.getZone()),
                new Filled(uri.getQueryParameters()),
                choices.agencies(),
                Option.of(Road.values()),
                new Href("/deadlines").and("editor", viewer.names()).toString()));
    }

    /** Lest a slip of the pen looks as if nothing had to be done. */
    private void mustBeThere(String agency) {
        if (Typed.orNull(agency) != null && agencies.find(agency.strip()).isEmpty()) {
            throw new BadQuery("agency", "There is no agency with this code.");
        }
    }
}
