package org.declass.web;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestForm;

/** Pages that show every part of the page frame at once; only in the tests. */
@Path("/gallery")
@RolesAllowed("reader")
@Produces(MediaType.TEXT_HTML)
public class GalleryPages {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);

    private static final List<String> SUBJECTS = List.of(
            "Memorandum for the President: Jupiter missiles in Italy and Turkey",
            "Telegram 1112 from Ankara",
            "Airgram A-405 from Rome, removal of the Jupiters: views of the Foreign Ministry and of the Minister of Defense on"
                    + " timing, replacement by Polaris and publicity",
            "Letter from the Secretary of Defense to the Secretary of State",
            "Dual-key arrangements");

    private final Template list;
    private final Template show;
    private final Template form;
    private final Template dashboard;
    private final Template signin;

    GalleryPages(
            @Location("gallery/list") Template list,
            @Location("gallery/show") Template show,
            @Location("gallery/form") Template form,
            @Location("gallery/dashboard") Template dashboard,
            @Location("gallery/signin") Template signin) {
        this.list = list;
        this.show = show;
        this.form = form;
        this.dashboard = dashboard;
        this.signin = signin;
    }

    /** A status with colours. */
    public enum Status implements Toned {
        DRAFT("neutral"),
        SENT("waiting"),
        IN_REVIEW("info"),
        AWAITING_US("warn"),
        RELEASED_IN_PART("good"),
        DENIED_IN_FULL("bad");

        private final String tone;

        Status(String tone) {
            this.tone = tone;
        }

        @Override
        public String tone() {
            return tone;
        }
    }

    /** A row of a list. */
    public record Row(
            String number,
            String subject,
            String agency,
            Status status,
            Status outcome,
            LocalDate sent,
            int decided,
            int items,
            String editor) {}

    @GET
    @Path("list")
    public TemplateInstance list(@Context UriInfo uri) {
        return list.data("rows", rows(50))
                .data("agencies", agencies())
                .data("statuses", Option.of(Status.values()))
                .data("links", PageLinks.of(new Slice<>(rows(50), "a b&c", 1204L), uri));
    }

    @GET
    @Path("show")
    public TemplateInstance show() {
        return show.data("rows", rows(5))
                .data("day", DAY)
                .data("none", null)
                .data("timeline", timeline())
                .data(
                        "acts",
                        List.of(
                                new PossibleAct(
                                        "Record the answer", "/x", "A letter with the outcome of one or more items"),
                                new PossibleAct("Record a referral", "/x", "They passed items on to another agency"),
                                new PossibleAct("They asked us", "/x", "Clarification, fee, \"still interested?\""),
                                new PossibleAct("Close", "/x")));
    }

    @GET
    @Path("form")
    public TemplateInstance form() {
        return form(FormErrors.NONE, false);
    }

    @POST
    @Path("form")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response post(@RestForm String note) {
        return note.isBlank()
                ? Flash.seeOther(
                        URI.create("/gallery/show"), "The answer was recorded: \"5 pages\"; R-2026-0007 – décidé.")
                : Response.status(422).entity(form(wrong(), true)).build();
    }

    @GET
    @Path("wrong")
    public TemplateInstance wrongForm() {
        return form(wrong(), true);
    }

    @GET
    @Path("dashboard")
    public TemplateInstance dashboard() {
        return dashboard
                .data("timeline", timeline().subList(0, 2))
                .data("stacked", stacked())
                .data("simple", simple())
                .data("tones", List.of("neutral", "info", "waiting", "good", "warn", "bad"));
    }

    @GET
    @Path("signin")
    public TemplateInstance signin() {
        return signin.instance();
    }

    private TemplateInstance form(FormErrors errors, boolean stale) {
        return form.data("errors", errors)
                .data("stale", stale)
                .data("timeline", timeline().subList(0, 2))
                .data("agencies", agencies())
                .data("cited", Set.of("25X2"))
                .data(
                        "exemptions",
                        List.of(
                                new Option("1.4(a)", "1.4(a)", "military plans, weapons systems, or operations"),
                                new Option("25X2", "25X2", "weapons of mass destruction"),
                                new Option("RD", "RD", "Restricted Data")))
                .data(
                        "outcomes",
                        List.of(
                                new Option("FULL", "Released in full"),
                                new Option("PART", "Released in part", "Pages or lines are excised"),
                                new Option("NOT", "Denied in full")));
    }

    private static FormErrors wrong() {
        return new FormErrors(List.of(
                new Violation("lettered", "The letter cannot be of a day after today, 2 March 2026."),
                new Violation("agency", "Choose the agency that wrote."),
                new Violation("exemption", "A release in part needs at least one exemption.")));
    }

    private static List<Option> agencies() {
        return List.of(
                new Option("DOE", "Department of Energy"),
                new Option("DOD", "Department of Defense"),
                new Option("STATE", "Department of State"));
    }

    private static List<Row> rows(int n) {
        return IntStream.range(0, n)
                .mapToObj(i -> new Row(
                        "R-2026-%04d".formatted(i + 1),
                        SUBJECTS.get(i % 5),
                        List.of("NARA", "DOE", "STATE").get(i % 3),
                        Status.values()[i % 6],
                        Status.values()[5 - i % 6],
                        DAY.minusDays(i * 37L),
                        i % 4,
                        3 + i % 9,
                        i % 2 == 0 ? "Ruth Adler" : "M. Kessler"))
                .toList();
    }

    private static List<TimelineEntry> timeline() {
        var recorded = Instant.parse("2026-03-04T15:20:00Z");
        return List.of(
                new TimelineEntry(
                        10231,
                        DAY,
                        recorded,
                        "Ruth Adler",
                        "referral returned",
                        "REF-4",
                        "/referrals/REF-4",
                        new TimelineEntry.Move("Acknowledged", "Returned", "good"),
                        "DOE sees no equity in pages 1 and 2; proposes excisions on page 3.",
                        List.of(),
                        List.of(),
                        null),
                new TimelineEntry(
                        9114,
                        DAY.minusDays(200),
                        recorded,
                        "M. Kessler",
                        "edited",
                        "R-2026-0007",
                        "/requests/R-2026-0007",
                        null,
                        null,
                        List.of(
                                new TimelineEntry.Fact(
                                        "title", "Jupiter missles", "Jupiter missiles in Italy and Turkey"),
                                new TimelineEntry.Fact("editor", null, "Ruth Adler")),
                        List.of(),
                        null),
                new TimelineEntry(
                        9001,
                        DAY.minusDays(260),
                        recorded,
                        "M. Kessler",
                        "sent",
                        "R-2026-0007",
                        null,
                        new TimelineEntry.Move("Draft", "Sent", "waiting"),
                        null,
                        List.of(),
                        List.of(),
                        null),
                new TimelineEntry(
                        8999,
                        DAY.minusDays(261),
                        recorded,
                        "M. Kessler",
                        "recorded",
                        "R-2026-0007",
                        null,
                        new TimelineEntry.Move(null, "Draft", "neutral"),
                        null,
                        List.of(),
                        List.of(),
                        null));
    }

    private static Chart simple() {
        return Chart.of(
                "Withheld files by record group",
                "Record group",
                "Files",
                List.of(
                        Chart.Row.of("RG 59 Department of State", 1720, "/files?rg=59"),
                        Chart.Row.of("RG 84 Foreign Service Posts", 211, "/files?rg=84"),
                        Chart.Row.of("RG 218 Joint Chiefs of Staff", 3, "/files?rg=218"),
                        Chart.Row.of("RG 330 Office of the Secretary of Defense", 0, null)));
    }

    private static Chart stacked() {
        return new Chart(
                "Open requests by agency and status",
                "Agency",
                List.of(
                        new Chart.Series("Sent", "waiting"),
                        new Chart.Series("In review", "info"),
                        new Chart.Series("With us", "warn")),
                List.of(
                        row("National Archives", 40, 31, 2),
                        row("Energy", 12, 55, 0),
                        row("Defense", 7, 0, 9),
                        row("State", 0, 3, 1)));
    }

    private static Chart.Row row(String agency, long sent, long review, long us) {
        return new Chart.Row(
                agency,
                "/requests?agency=" + agency,
                List.of(new Chart.Count(sent, "/r"), new Chart.Count(review, "/r"), new Chart.Count(us, "/r")));
    }
}
