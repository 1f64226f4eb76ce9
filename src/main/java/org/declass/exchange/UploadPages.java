package org.declass.exchange;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.declass.history.Acts;
import org.declass.web.Flash;
import org.declass.web.FormErrors;
import org.declass.web.Invalid;
import org.declass.web.Option;
import org.declass.web.Typed;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The form with which a person brings a table. */
@Path("/imports")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("editor")
class UploadPages {

    private final ImportDesk desk;
    private final Acts acts;

    UploadPages(ImportDesk desk, Acts acts) {
        this.desk = desk;
        this.acts = acts;
    }

    @CheckedTemplate(basePath = "exchange")
    static class Templates {
        static native TemplateInstance upload(String kind, List<Option> kinds, FormErrors errors);

        private Templates() {}
    }

    @GET
    @Path("new")
    public TemplateInstance form() {
        return form(ImportKind.WITHDRAWN_FILES.name(), FormErrors.NONE);
    }

    private static TemplateInstance form(String kind, FormErrors errors) {
        return Templates.upload(kind, Option.of(ImportKind.values()), errors);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@RestForm("file") FileUpload file, @RestForm String kind) {
        try {
            var typed = new Typed();
            var chosen = kind == null ? ImportKind.WITHDRAWN_FILES : typed.constant("kind", kind, ImportKind.class);
            typed.needs("kind", chosen == null ? null : chosen.name(), "Choose what the rows are.")
                    .orInvalid();
            if (file == null || file.size() == 0) {
                throw new Invalid("file", "Choose a file that is not empty.");
            }
            var batch = desk.upload(new Upload(file.uploadedFile(), file.fileName()), chosen, acts.now());
            return Flash.seeOther(
                    URI.create("/imports/" + batch.number() + "/mapping"),
                    "The file is here. Now say what its columns mean.");
        } catch (Invalid e) {
            return new FormErrors(e.violations()).answer(422, errors -> form(kind, errors));
        }
    }
}
