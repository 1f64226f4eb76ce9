package org.declass.history;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.declass.web.Flash;

/** The administrator's page about requests that could not be settled anew. */
@Path("/admin/unsettled")
@RolesAllowed("admin")
class UnsettledPages {

    private final Resettling resettling;

    UnsettledPages(Resettling resettling) {
        this.resettling = resettling;
    }

    @CheckedTemplate(basePath = "history")
    static class Templates {
        static native TemplateInstance unsettled(long waiting, long setAside, List<Resettling.SetAside> shown);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list() {
        return Templates.unsettled(resettling.waiting(), resettling.setAside(), resettling.listSetAside());
    }

    @POST
    @Path("trial")
    public Response tryAgain() {
        resettling.takeUpAgain();
        return Flash.seeOther(URI.create("/admin/unsettled"), "What was set aside is tried again now.");
    }
}
