package org.declass.agency;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.declass.web.Days;
import org.declass.web.PageQuery;
import org.jboss.resteasy.reactive.RestQuery;

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
                List<ExemptionFacts> exemptions,
                List<RecordGroupFacts> groups,
                List<DocumentTypeFacts> types,
                String asOf);
    }

    @GET
    public TemplateInstance list(@RestQuery LocalDate asOf) {
        var all = PageQuery.first(PageQuery.MAX_LIMIT);
        var exemptionsThen = new ExemptionQuery();
        var groupsThen = new RecordGroupQuery();
        var typesThen = new DocumentTypeQuery();
        exemptionsThen.asOf = asOf;
        groupsThen.asOf = asOf;
        typesThen.asOf = asOf;
        return Templates.reference(
                exemptions.list(exemptionsThen, all).items(),
                groups.list(groupsThen, all).items(),
                types.list(typesThen, all).items(),
                Days.orBlank(asOf));
    }
}
