package org.declass.view;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.declass.history.Acts;
import org.declass.history.Entered;
import org.declass.history.FormPage;
import org.declass.history.Forms;
import org.declass.history.Frame;
import org.declass.history.Subject;
import org.declass.history.SubjectKind;
import org.declass.web.Days;
import org.declass.web.Flash;
import org.declass.web.Viewer;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The views of whoever looks, and the forms by which they are saved, renamed, shared, copied and deleted. */
@Path("/views")
@RolesAllowed("reader")
@Produces(MediaType.TEXT_HTML)
class ViewPages {

    private final ViewDesk desk;
    private final Forms forms;
    private final Acts acts;
    private final Viewer viewer;

    ViewPages(ViewDesk desk, Forms forms, Acts acts, Viewer viewer) {
        this.desk = desk;
        this.forms = forms;
        this.acts = acts;
        this.viewer = viewer;
    }

    @CheckedTemplate(basePath = "view")
    static class Templates {
        static native TemplateInstance list(List<ViewRow> views, String me, String asOf);

        static native TemplateInstance form(FormPage page, ViewForm view, Frame frame);
    }

    @GET
    public TemplateInstance list(@RestQuery LocalDate asOf) {
        return Templates.list(desk.offered(viewer.name(), asOf), viewer.name(), Days.orBlank(asOf));
    }

    @GET
    @Path("{number}")
    public Response open(@RestPath String number) {
        return Response.seeOther(URI.create(desk.get(number, viewer.name()).page()))
                .build();
    }

    @POST
    public Response save(@BeanParam ViewForm form, @BeanParam Entered entered) {
        return forms.send(entered, null, frame -> ofNew(form, frame), () -> {
            var view = desk.save(form.facts(), acts.now());
            if (form.isUsual()) {
                desk.beUsual(view.number(), viewer.name());
            }
            return onwards(view, "“" + view.name() + "” is saved.");
        });
    }

    @GET
    @Path("{number}/edit")
    public TemplateInstance openEdit(@RestPath String number) {
        var frame = forms.opened();
        var view = desk.get(number, viewer.name());
        return edit(view, ViewForm.of(view), frame);
    }

    @POST
    @Path("{number}/edit")
    public Response edit(@RestPath String number, @BeanParam ViewForm form, @BeanParam Entered entered) {
        return forms.send(entered, subject(number), frame -> edit(desk.get(number, viewer.name()), form, frame), () -> {
            var view = desk.call(number, form.name(), form.reach(), entered.seen(), acts.now());
            return onwards(view, "“" + view.name() + "” is saved.");
        });
    }

    @POST
    @Path("{number}/query")
    public Response ask(@RestPath String number, @RestForm String query, @BeanParam Entered entered) {
        return forms.send(entered, subject(number), frame -> again(number, frame), () -> {
            var view = desk.ask(number, query == null ? "" : query, entered.seen(), acts.now());
            return onwards(view, "“" + view.name() + "” now shows this.");
        });
    }

    @POST
    @Path("{number}/deletion")
    public Response delete(@RestPath String number, @BeanParam Entered entered) {
        return forms.send(entered, subject(number), frame -> again(number, frame), () -> {
            var view = desk.get(number, viewer.name());
            desk.delete(number, entered.seen(), acts.now());
            return Flash.seeOther(URI.create(view.whole()), "“" + view.name() + "” is deleted.");
        });
    }

    @POST
    @Path("{number}/restoration")
    public Response saveAgain(@RestPath String number) {
        var view = desk.saveAgain(number, acts.now());
        return onwards(view, "“" + view.name() + "” is saved again.");
    }

    @POST
    @Path("{number}/copy")
    public Response copy(@RestPath String number) {
        var view = desk.copy(number, acts.now());
        return onwards(view, "“" + view.name() + "” is yours now; change it as you like.");
    }

    @POST
    @Path("{number}/usual")
    public Response beUsual(@RestPath String number) {
        var view = desk.beUsual(number, viewer.name());
        return onwards(view, "From now on you see “" + view.name() + "” where you open " + view.list() + ".");
    }

    @POST
    @Path("{number}/usual/withdrawal")
    public Response noUsual(@RestPath String number) {
        var view = desk.get(number, viewer.name());
        desk.noUsual(view.list(), viewer.name());
        return onwards(view, "From now on you see the whole list where you open " + view.list() + ".");
    }

    private TemplateInstance again(String number, Frame frame) {
        var view = desk.get(number, viewer.name());
        return edit(view, ViewForm.of(view), frame);
    }

    private static TemplateInstance ofNew(ViewForm form, Frame frame) {
        return Templates.form(FormPage.ofNew("Save a view", "/views", "/views", "Views"), form, frame);
    }

    private static TemplateInstance edit(ViewRow view, ViewForm form, Frame frame) {
        var page = new FormPage(
                "Rename or share a view",
                "/views/" + view.number() + "/edit",
                view.page(),
                view.name(),
                frame.versionOr(view.version()));
        return Templates.form(page, form, frame);
    }

    private static Response onwards(ViewRow view, String done) {
        return Flash.seeOther(URI.create(view.page()), done);
    }

    private static Subject subject(String number) {
        return new Subject(SubjectKind.VIEW, number);
    }
}
