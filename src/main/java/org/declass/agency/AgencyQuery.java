package org.declass.agency;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.declass.web.Conditions;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which agencies a list shows. */
public class AgencyQuery {

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Words of the code, the name or the role.")
    public String q;

    @RestQuery
    @Parameter(description = "What part they play; may be repeated.")
    public List<AgencyKind> kind;

    @RestQuery
    @Parameter(description = "Whether somebody has checked what is known of them.")
    public Boolean verified;

    @RestQuery
    @Parameter(description = "Those that existed on a day.")
    public LocalDate activeOn;

    @RestQuery
    @Size(max = 20)
    @Parameter(description = "Those whose place this agency took.")
    public String successor;

    Conditions conditions() {
        return new Conditions()
                .containsWords(List.of("a.code", "a.name", "a.role"), q)
                .equal("a.kind", kind)
                .equal("a.verified", verified)
                .also("(a.activeFrom is null or a.activeFrom <= ", activeOn, ")")
                .also("(a.activeTo is null or a.activeTo >= ", activeOn, ")")
                .equal("a.successor", Codes.normal(successor));
    }
}
