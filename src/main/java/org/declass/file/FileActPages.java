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
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import org.declass.history.Acts;
import org.declass.history.Entered;
import org.declass.history.Forms;
import org.declass.history.Frame;
import org.declass.web.Filled;
import org.declass.web.Flash;
import org.declass.web.Option;
import org.declass.web.Typed;

/** The forms of what can be recorded on a file. */
@Path("/files/{number}")
@RolesAllowed("staff")
@Produces(MediaType.TEXT_HTML)
class FileActPages {

    private final FileDesk desk;
    private final WithdrawnFiles files;
    private final FileForm reader;
    private final Forms forms;
    private final Acts acts;

    FileActPages(FileDesk desk, WithdrawnFiles files, FileForm reader, Forms forms, Acts acts) {
        this.desk = desk;
        this.files = files;
        this.reader = reader;
        this.forms = forms;
        this.acts = acts;
    }

    @CheckedTemplate(basePath = "file")
    static class Templates {
        static native TemplateInstance sighting(Page page, Filled form, Frame frame, List<Option> findings);

        static native TemplateInstance release(Page page, Filled form, Frame frame, List<Option> extents);

        static native TemplateInstance listed(Page page, Filled form, Frame frame);
    }

    /**
     * What stands around the fields.
     *
     * @param number the number of the file
     * @param heading what the file is
     * @param title the act as a command
     * @param hint when one does it, or null
     * @param action where the form goes
     * @param version the version the form carries
     */
    record Page(String number, String heading, String title, String hint, String action, long version) {}

    @GET
    @Path("sighting")
    public TemplateInstance sighting(String number) {
        return sighting(files.get(number), today(), forms.opened());
    }

    @POST
    @Path("sighting")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sight(String number, MultivaluedMap<String, String> sent) {
        return send(
                number,
                sent,
                (form, entered) -> {
                    var typed = new Typed().needs("finding", form.first("finding"), "Say what was found.");
                    var finding = typed.constant("finding", form.first("finding"), Sighting.class);
                    desk.sight(number, finding, entered.seen(), entered.act(acts, typed));
                    return "Recorded what was found.";
                },
                (form, frame) -> sighting(files.get(number), form, frame));
    }

    private TemplateInstance sighting(WithdrawnFile file, Filled form, Frame frame) {
        return Templates.sighting(page(file, FileAct.SIGHT, frame), form, frame, Option.of(Sighting.values()));
    }

    @GET
    @Path("release")
    public TemplateInstance release(String number) {
        return release(files.get(number), today(), forms.opened());
    }

    @POST
    @Path("release")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response release(String number, MultivaluedMap<String, String> sent) {
        return send(
                number,
                sent,
                (form, entered) -> {
                    var typed = new Typed();
                    var facts = reader.release(form, typed);
                    return desk.release(number, facts, entered.seen(), entered.act(acts, typed))
                                    .number() + " was recorded.";
                },
                (form, frame) -> release(files.get(number), form, frame));
    }

    private TemplateInstance release(WithdrawnFile file, Filled form, Frame frame) {
        return Templates.release(page(file, FileAct.RELEASE, frame), form, frame, Option.of(ReleaseExtent.values()));
    }

    @GET
    @Path("striking")
    public TemplateInstance striking(String number) {
        return listed(files.get(number), FileAct.STRIKE, today(), forms.opened());
    }

    @POST
    @Path("striking")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response strike(String number, MultivaluedMap<String, String> sent) {
        return send(
                number,
                sent,
                (form, entered) -> {
                    desk.strike(number, entered.seen(), entered.act(acts, new Typed()));
                    return number + " is struck from the lists.";
                },
                (form, frame) -> listed(files.get(number), FileAct.STRIKE, form, frame));
    }

    @GET
    @Path("restoration")
    public TemplateInstance restoration(String number) {
        return listed(files.get(number), FileAct.RESTORE, today(), forms.opened());
    }

    @POST
    @Path("restoration")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response restore(String number, MultivaluedMap<String, String> sent) {
        return send(
                number,
                sent,
                (form, entered) -> {
                    desk.restore(number, entered.seen(), entered.act(acts, new Typed()));
                    return number + " is back in the lists.";
                },
                (form, frame) -> listed(files.get(number), FileAct.RESTORE, form, frame));
    }

    private TemplateInstance listed(WithdrawnFile file, FileAct act, Filled form, Frame frame) {
        return Templates.listed(page(file, act, frame), form, frame);
    }

    private interface Doing {
        String with(Filled form, Entered entered);
    }

    private interface Showing {
        TemplateInstance again(Filled form, Frame frame);
    }

    private Response send(String number, MultivaluedMap<String, String> sent, Doing act, Showing page) {
        var form = new Filled(sent);
        var entered = Entered.of(form);
        var file = files.get(number);
        Function<Frame, TemplateInstance> again = frame -> page.again(form, frame);
        return forms.send(
                entered,
                file.subject(),
                again,
                () -> Flash.seeOther(URI.create("/files/" + file.number()), act.with(form, entered)));
    }

    private Filled today() {
        var form = new MultivaluedHashMap<String, String>();
        form.putSingle("on", acts.today().toString());
        return new Filled(form);
    }

    private static Page page(WithdrawnFile file, FileAct act, Frame frame) {
        return new Page(
                file.number(),
                file.facts().heading(),
                act.label(),
                act.hint(),
                act.link(file.number()).href(),
                frame.versionOr(file.version()));
    }
}
