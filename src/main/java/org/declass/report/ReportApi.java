package org.declass.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.declass.history.AsOf;
import org.declass.web.Format;
import org.declass.web.Fresh;
import org.declass.web.Listing;
import org.declass.web.PageQuery;
import org.declass.web.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Reports, for scripts. */
@Path("/api/v1/reports")
@RolesAllowed("reader")
@Tag(name = "Reports")
class ReportApi {

    private final StatusReports reports;
    private final Listing listing;
    private final Fresh fresh;
    private final ObjectMapper mapper;
    private final Clock clock;
    private final HttpHeaders headers;
    private final UriInfo uri;

    ReportApi(
            StatusReports reports,
            Listing listing,
            Fresh fresh,
            ObjectMapper mapper,
            Clock clock,
            HttpHeaders headers,
            UriInfo uri) {
        this.reports = reports;
        this.listing = listing;
        this.fresh = fresh;
        this.mapper = mapper;
        this.clock = clock;
        this.headers = headers;
        this.uri = uri;
    }

    @GET
    @Path("status")
    @Operation(
            summary = "Count what stands where, now or as of any day",
            description =
                    "Requests by agency, kind, status, phase and age; items by outcome; referrals by agency and status; files by"
                            + " status, withdrawal kind and record group. Struck files are left out. As CSV, NDJSON or XLSX: one"
                            + " row for each number, with section, key, label, count and the days it speaks of. What was answered for a day that is"
                            + " over never changes; backdated entries count from the day they were recorded, see knownOn.")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = StatusReport.class)),
                @Content(
                        mediaType = "text/csv",
                        schema = @Schema(implementation = String.class),
                        example =
                                "section,key,label,count,asOf,knownOn\nrequests.byAgency,STATE,Department of State,12,2026-03-02,2026-03-02\n")
            })
    @APIResponse(responseCode = "304", description = "Nothing was recorded since")
    @APIResponse(responseCode = "400", description = "A parameter cannot be meant")
    public Response status(
            @Valid @BeanParam StatusFilter filter,
            @RestQuery @Parameter(description = "json, csv, ndjson or xlsx; stands in for the Accept header.")
                    Format format) {
        var asOf = AsOf.of(filter.asOf, filter.knownOn, clock);
        var wanted = format != null ? format : Format.among(headers.getAcceptableMediaTypes());
        return wanted == Format.JSON ? json(filter, asOf) : table(wanted, filter, asOf);
    }

    private Response json(StatusFilter filter, AsOf asOf) {
        var question = uri.getRequestUri().toString();
        return asOf.isSettled()
                ? fresh.settled(question, Format.JSON.mediaType(), () -> answer(filter, asOf))
                : fresh.answer(question, Format.JSON.mediaType(), () -> answer(filter, asOf));
    }

    private Fresh.Answer answer(StatusFilter filter, AsOf asOf) {
        try {
            return new Fresh.Answer(mapper.writeValueAsBytes(reports.of(filter, asOf)), null);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Response table(Format wanted, StatusFilter filter, AsOf asOf) {
        var page = new PageQuery();
        page.format = wanted;
        return listing.of(
                "status",
                StatusReport.Line.class,
                page,
                p -> new Slice<>(reports.of(filter, asOf).lines(), null, null));
    }
}
