package org.declass.agency;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.declass.web.PageQuery;

/** What an administrator keeps besides agencies: exemptions, record groups, document types. */
@Path("/admin/reference")
@RolesAllowed("admin")
@Produces(MediaType.TEXT_HTML)
class ReferencePages {

    private final ExemptionDesk exemptions;
    private final RecordGroupDesk groups;
    private final DocumentTypeDesk types;

    ReferencePages(ExemptionDesk exemptions, RecordGroupDesk groups, DocumentTypeDesk types) {
        this.exemptions = exemptions;
        this.groups = groups;
        this.types = types;
    }

    @CheckedTemplate(basePath = "agency")
    static class Templates {
        static native TemplateInstance reference(
                List<ExemptionFacts> exemptions, List<RecordGroupFacts> groups, List<DocumentTypeFacts> types);
    }

    @GET
    public TemplateInstance list() {
        var all = PageQuery.first(PageQuery.MAX_LIMIT);
        return Templates.reference(
                exemptions.list(new ExemptionQuery(), all).items(),
                groups.list(new RecordGroupQuery(), all).items(),
                types.list(new DocumentTypeQuery(), all).items());
    }
}
