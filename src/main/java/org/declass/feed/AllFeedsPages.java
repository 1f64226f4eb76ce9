package org.declass.feed;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.declass.history.Acts;
import org.declass.web.Flash;

/** The administrator's page about everybody's feeds. */
@Path("/admin/feeds")
@RolesAllowed("admin")
class AllFeedsPages {

    private final FeedDesk desk;
    private final Acts acts;

    AllFeedsPages(FeedDesk desk, Acts acts) {
        this.desk = desk;
        this.acts = acts;
    }

    @CheckedTemplate(basePath = "feed")
    static class Templates {
        static native TemplateInstance allFeeds(List<FeedRow> feeds);
    }

    @GET
    public TemplateInstance list() {
        return Templates.allFeeds(desk.all());
    }

    @POST
    @Path("{prefix}/revocation")
    public Response revoke(String prefix) {
        desk.revoke(prefix, acts.now());
        return Flash.seeOther(
                URI.create("/admin/feeds"), "The feed is revoked. Whatever followed it gets nothing more.");
    }
}
