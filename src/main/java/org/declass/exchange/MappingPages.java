package org.declass.exchange;

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
import org.declass.history.Acts;
import org.declass.web.FormErrors;
import org.declass.web.Invalid;
import org.declass.web.Stale;

/** The form in which a person says what the columns of a table mean. */
@Path("/imports/{number}/mapping")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("editor")
class MappingPages {

    private final ImportDesk desk;
    private final MappingJson json;
    private final Acts acts;

    MappingPages(ImportDesk desk, MappingJson json, Acts acts) {
        this.desk = desk;
        this.json = json;
        this.acts = acts;
    }

    @CheckedTemplate(basePath = "exchange")
    static class Templates {
        static native TemplateInstance mapping(MappingPage page, FormErrors errors, boolean overtaken);

        private Templates() {}
    }

    @GET
    public TemplateInstance mapping(String number) {
        var batch = desk.get(number);
        return Templates.mapping(
                MappingPage.of(batch, json.preview(batch.source().preview()), json.read(batch.mapping())),
                FormErrors.NONE,
                false);
    }

    @POST
    public Response explain(String number, @BeanParam MappingForm form) {
        var batch = desk.get(number);
        var preview = json.preview(batch.source().preview());
        var mapping = form.mapping(preview.headings());
        try {
            desk.explain(number, mapping, ImportPages.seen(form.version), acts.now());
            return Response.seeOther(URI.create("/imports/" + number)).build();
        } catch (Invalid e) {
            var page = MappingPage.of(batch, preview, mapping);
            return new FormErrors(e.violations()).answer(422, errors -> Templates.mapping(page, errors, false));
        } catch (Stale overtaken) {
            var page = MappingPage.of(desk.get(number), preview, mapping);
            return Response.status(412)
                    .entity(Templates.mapping(page, FormErrors.NONE, true))
                    .build();
        }
    }
}
