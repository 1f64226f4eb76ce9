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
import org.declass.web.Option;
import org.declass.web.Typed;

/** The forms of what was found of a file and what of it became public. */
@Path("/files/{number}")
@RolesAllowed("staff")
@Produces(MediaType.TEXT_HTML)
class FileActPages {

    private final FileDesk desk;
    private final ReleaseDesk releases;
    private final FileForm reader;
    private final FileActForms forms;
    private final Acts acts;

    FileActPages(FileDesk desk, ReleaseDesk releases, FileForm reader, FileActForms forms, Acts acts) {
        this.desk = desk;
        this.releases = releases;
        this.reader = reader;
        this.forms = forms;
        this.acts = acts;
    }

    @CheckedTemplate(basePath = "file")
    static class Templates {
        static native TemplateInstance sighting(Page page, Filled form, Frame frame, List<Option> findings);

        static native TemplateInstance release(Page page, Filled form, Frame frame, List<Option> extents);
    }

    @GET
    @Path("sighting")
    public TemplateInstance sighting(String number) {
        return forms.open(number, FileActPages::sighting);
    }

    @POST
    @Path("sighting")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sight(String number, MultivaluedMap<String, String> sent) {
        return forms.send(
                number,
                sent,
                (form, entered) -> {
                    var typed = new Typed().needs("finding", form.first("finding"), "Say what was found.");
                    var finding = typed.constant("finding", form.first("finding"), Sighting.class);
                    desk.sight(number, finding, entered.seen(), entered.act(acts, typed));
                    return "Recorded what was found.";
                },
                FileActPages::sighting);
    }

    private static TemplateInstance sighting(WithdrawnFile file, Filled form, Frame frame) {
        return Templates.sighting(Page.of(file, FileAct.SIGHT, frame), form, frame, Option.of(Sighting.values()));
    }

    @GET
    @Path("release")
    public TemplateInstance release(String number) {
        return forms.open(number, FileActPages::release);
    }

    @POST
    @Path("release")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response release(String number, MultivaluedMap<String, String> sent) {
        return forms.send(
                number,
                sent,
                (form, entered) -> {
                    var typed = new Typed();
                    var facts = reader.release(form, typed);
                    return releases.release(number, facts, entered.seen(), entered.act(acts, typed))
                                    .number() + " was recorded.";
                },
                FileActPages::release);
    }

    private static TemplateInstance release(WithdrawnFile file, Filled form, Frame frame) {
        return Templates.release(Page.of(file, FileAct.RELEASE, frame), form, frame, Option.of(ReleaseExtent.values()));
    }
}
