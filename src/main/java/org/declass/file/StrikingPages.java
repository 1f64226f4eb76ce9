package org.declass.file;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.declass.file.FileActForms.Page;
import org.declass.history.Acts;
import org.declass.history.Frame;
import org.declass.web.Filled;
import org.declass.web.NotFound;
import org.declass.web.Typed;

/** The forms by which people strike what was recorded by mistake, a file or a release of it, and restore files. */
@Path("/files/{number}")
@RolesAllowed("staff")
@Produces(MediaType.TEXT_HTML)
class StrikingPages {

    private final FileDesk desk;
    private final ReleaseDesk releaseDesk;
    private final Releases releases;
    private final StrikeObstacles obstacles;
    private final FileActForms forms;
    private final Acts acts;

    StrikingPages(
            FileDesk desk,
            ReleaseDesk releaseDesk,
            Releases releases,
            StrikeObstacles obstacles,
            FileActForms forms,
            Acts acts) {
        this.desk = desk;
        this.releaseDesk = releaseDesk;
        this.releases = releases;
        this.obstacles = obstacles;
        this.forms = forms;
        this.acts = acts;
    }

    @CheckedTemplate(basePath = "file")
    static class Templates {
        static native TemplateInstance listed(Page page, Filled form, Frame frame, List<String> obstacles);

        static native TemplateInstance releaseStriking(Page page, Filled form, Frame frame, ReleaseRow release);
    }

    @GET
    @Path("striking")
    public TemplateInstance striking(String number) {
        return forms.open(number, this::striking);
    }

    @POST
    @Path("striking")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response strike(String number, MultivaluedMap<String, String> sent) {
        return forms.send(
                number,
                sent,
                (form, entered) -> {
                    var confirmed = form.has("confirmed") ? Confirmation.YES : Confirmation.NO;
                    desk.strike(number, confirmed, entered.seen(), entered.act(acts, new Typed()));
                    return number + " is struck from the lists.";
                },
                this::striking);
    }

    private TemplateInstance striking(WithdrawnFile file, Filled form, Frame frame) {
        return Templates.listed(Page.of(file, FileAct.STRIKE, frame), form, frame, obstacles.to(file));
    }

    @GET
    @Path("restoration")
    public TemplateInstance restoration(String number) {
        return forms.open(number, StrikingPages::restoration);
    }

    @POST
    @Path("restoration")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response restore(String number, MultivaluedMap<String, String> sent) {
        return forms.send(
                number,
                sent,
                (form, entered) -> {
                    desk.restore(number, entered.seen(), entered.act(acts, new Typed()));
                    return number + " is back in the lists.";
                },
                StrikingPages::restoration);
    }

    private static TemplateInstance restoration(WithdrawnFile file, Filled form, Frame frame) {
        return Templates.listed(Page.of(file, FileAct.RESTORE, frame), form, frame, List.of());
    }

    @GET
    @Path("releases/{release}/striking")
    public TemplateInstance releaseStriking(String number, String release) {
        return forms.open(number, (file, form, frame) -> releaseStriking(file, release, form, frame));
    }

    @POST
    @Path("releases/{release}/striking")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response strikeRelease(String number, String release, MultivaluedMap<String, String> sent) {
        return forms.send(
                number,
                sent,
                (form, entered) -> {
                    releaseDesk.strike(release, entered.seen(), entered.act(acts, new Typed()));
                    return release + " is struck.";
                },
                (file, form, frame) -> releaseStriking(file, release, form, frame));
    }

    private TemplateInstance releaseStriking(WithdrawnFile file, String number, Filled form, Frame frame) {
        var release = ReleaseRow.of(releases.get(number));
        if (!release.file().equals(file.number())) {
            throw new NotFound("release", number);
        }
        var page = new Page(
                file.number(),
                file.facts().heading(),
                "Strike " + release.number(),
                "Why it is struck",
                "/files/" + file.number() + "/releases/" + release.number() + "/striking",
                frame.versionOr(file.version()));
        return Templates.releaseStriking(page, form, frame, release);
    }
}
