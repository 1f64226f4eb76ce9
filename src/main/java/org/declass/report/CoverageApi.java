package org.declass.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.declass.web.Format;
import org.declass.web.Listing;
import org.declass.web.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** How much of what is withdrawn was ever asked for, for scripts. */
@Path("/api/v1/reports/coverage")
@RolesAllowed("reader")
@Tag(name = "Reports")
class CoverageApi {

    private final Coverages coverages;
    private final Folders folders;
    private final ReportAnswers answers;
    private final Listing listing;

    CoverageApi(Coverages coverages, Folders folders, ReportAnswers answers, Listing listing) {
        this.coverages = coverages;
        this.folders = folders;
        this.answers = answers;
        this.listing = listing;
    }

    @GET
    @Operation(
            summary = "Count how much of what is withdrawn was ever asked for",
            description =
                    "Files by record group: never requested, drafted or unanswered, asked, denied, released in part, open in"
                            + " full, missing. Each file counts once; struck files are left out. As CSV, NDJSON or XLSX: one row"
                            + " for each record group.")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = Coverage.class)),
                @Content(
                        mediaType = "text/csv",
                        schema = @Schema(implementation = String.class),
                        example = "key,label,files,neverRequested\n59,RG 59 Department of State,812,640\n")
            })
    @APIResponse(responseCode = "304", description = "Nothing was recorded since")
    @APIResponse(responseCode = "400", description = "A parameter cannot be meant")
    public Response coverage(
            @Valid @BeanParam CoverageFilter filter,
            @RestQuery @Parameter(description = "json, csv, ndjson or xlsx; stands in for the Accept header.")
                    Format format) {
        return answers.of(
                "coverage",
                filter.asOf,
                format,
                () -> coverages.of(filter),
                Coverage.Part.class,
                () -> coverages.of(filter).lines());
    }

    @GET
    @Path("folders")
    @Operation(
            summary = "List folders by how many of their files were never requested",
            description = "Most first, page by page; a folder is told apart by record group, series, box and title.")
    @Produces(MediaType.WILDCARD)
    @APIResponseSchema(FolderRow.class)
    @APIResponse(responseCode = "400", description = "A parameter cannot be meant")
    public Response folders(@Valid @BeanParam CoverageFilter filter, @Valid @BeanParam PageQuery page) {
        return listing.of("folders", FolderRow.class, page, at -> folders.matching(filter, at));
    }
}
