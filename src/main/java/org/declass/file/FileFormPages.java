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
import org.declass.history.Acts;
import org.declass.history.Entered;
import org.declass.history.Forms;
import org.declass.history.Frame;
import org.declass.web.Filled;
import org.declass.web.Flash;
import org.declass.web.Typed;
import org.jboss.resteasy.reactive.RestQuery;

/** The form in which what is known of a file is entered and changed. */
@Path("/files")
@RolesAllowed("staff")
@Produces(MediaType.TEXT_HTML)
class FileFormPages {

    private final FileDesk desk;
    private final WithdrawnFiles files;
    private final FileForm reader;
    private final FileChoices choices;
    private final Forms forms;
    private final Acts acts;

    FileFormPages(FileDesk desk, WithdrawnFiles files, FileForm reader, FileChoices choices, Forms forms, Acts acts) {
        this.desk = desk;
        this.files = files;
        this.reader = reader;
        this.choices = choices;
        this.forms = forms;
        this.acts = acts;
    }

    @CheckedTemplate(basePath = "file")
    static class Templates {
        static native TemplateInstance form(Page page, Filled form, Frame frame, FileChoices.Lists lists);
    }

    /**
     * What stands around the fields.
     *
     * @param number the number of the file; null for a new one
     * @param action where the form goes
     * @param back where one goes without sending it
     * @param version the version the form carries; null for a new file
     */
    record Page(String number, String action, String back, Long version) {}

    @GET
    @Path("new")
    public TemplateInstance blank(@RestQuery String like) {
        var form = like == null || like.isBlank()
                ? new Filled(new MultivaluedHashMap<>())
                : FileForm.of(files.get(like).facts().siblings());
        return blank(form, forms.opened());
    }

    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response record(MultivaluedMap<String, String> sent) {
        var form = new Filled(sent);
        var entered = Entered.of(form);
        return forms.send(entered, null, frame -> blank(form, frame), () -> {
            var typed = new Typed();
            var facts = reader.read(form, typed);
            var number = desk.record(facts, entered.act(acts, typed)).number();
            var next = form.first("then").equals("another") ? "/files/new?like=" + number : "/files/" + number;
            return Flash.seeOther(URI.create(next), number + " was recorded.");
        });
    }

    private TemplateInstance blank(Filled form, Frame frame) {
        return Templates.form(new Page(null, "/files/new", "/files", null), form, frame, choices.lists());
    }

    @GET
    @Path("{number}/edit")
    public TemplateInstance open(String number) {
        var frame = forms.opened();
        var file = files.get(number);
        return edit(file, FileForm.of(file.facts()), frame);
    }

    @POST
    @Path("{number}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response edit(String number, MultivaluedMap<String, String> sent) {
        var form = new Filled(sent);
        var entered = Entered.of(form);
        var subject = files.get(number).subject();
        return forms.send(entered, subject, frame -> edit(files.get(number), form, frame), () -> {
            var typed = new Typed();
            var facts = reader.read(form, typed);
            var file = desk.edit(number, facts, entered.seen(), entered.act(acts, typed));
            return Flash.seeOther(URI.create("/files/" + file.number()), "Saved.");
        });
    }

    private TemplateInstance edit(WithdrawnFile file, Filled form, Frame frame) {
        var href = "/files/" + file.number();
        var page = new Page(file.number(), href + "/edit", href, frame.versionOr(file.version()));
        return Templates.form(page, form, frame, choices.lists());
    }
}
