package org.declass.appeal;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.declass.request.FiledBy;
import org.declass.web.Conditions;
import org.declass.web.Typed;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Which appeals, by how they were filed; several values of one filter mean "any of them". The conditions on {@code agency},
 * which can change, and on {@code file}, which is one of an appeal's items, are added by whoever extends it.
 */
public class FiledFilter {

    @RestQuery
    public List<AppealLevel> level;

    @RestQuery
    @Parameter(description = "Who filed it: us, or others whose decisions came in from a list.")
    public List<FiledBy> filedBy;

    @RestQuery
    public List<AppealBasis> basis;

    @RestQuery
    @Parameter(description = "The code of the agency it is before.")
    public List<@Size(max = 20) String> body;

    @RestQuery
    @Parameter(description = "The code of the agency that its request is addressed to.")
    public List<@Size(max = 20) String> agency;

    @RestQuery
    @Size(max = 20)
    public String request;

    @RestQuery
    @Size(max = 20)
    @Parameter(description = "The number of a file it is about.")
    public String file;

    @RestQuery
    public LocalDate filedFrom;

    @RestQuery
    public LocalDate filedTo;

    /** The conditions on the aliases {@code a} of an appeal and {@code r} of its request, but for agency and file. */
    Conditions asFiled() {
        return new Conditions()
                .equal("r.filedBy", filedBy)
                .equal("a.facts.level", level)
                .equal("a.facts.basis", basis)
                .equal("a.facts.body", body)
                .equal(
                        "r.number",
                        Typed.orNull(request) == null ? null : request.strip().toUpperCase(Locale.ROOT))
                .atLeast("a.dates.filedOn", filedFrom)
                .atMost("a.dates.filedOn", filedTo);
    }
}
