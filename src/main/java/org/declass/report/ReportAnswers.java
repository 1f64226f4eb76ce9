package org.declass.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import org.declass.web.Format;
import org.declass.web.Fresh;
import org.declass.web.Listing;
import org.declass.web.PageQuery;
import org.declass.web.Slice;

/** Answers a report in whatever shape was asked for: as one piece of JSON, or its rows as CSV, NDJSON or XLSX. */
@ApplicationScoped
class ReportAnswers {

    private final Listing listing;
    private final Fresh fresh;
    private final ObjectMapper mapper;
    private final HttpHeaders headers;
    private final UriInfo uri;

    ReportAnswers(Listing listing, Fresh fresh, ObjectMapper mapper, HttpHeaders headers, UriInfo uri) {
        this.listing = listing;
        this.fresh = fresh;
        this.mapper = mapper;
        this.headers = headers;
        this.uri = uri;
    }

    /**
     * Answers with a report.
     *
     * @param name the name of a file of it
     * @param format the shape; null where the Accept header says it
     * @param report gives the report
     * @param row the record of a row
     * @param rows gives its rows
     */
    <T> Response of(String name, Format format, Supplier<?> report, Class<T> row, Supplier<List<T>> rows) {
        var wanted = format != null ? format : Format.among(headers.getAcceptableMediaTypes());
        if (wanted == Format.JSON) {
            return fresh.answer(uri.getRequestUri().toString(), wanted.mediaType(), () -> json(report.get()));
        }
        var page = new PageQuery();
        page.format = wanted;
        return listing.of(name, row, page, all -> new Slice<>(rows.get(), null, null));
    }

    private Fresh.Answer json(Object report) {
        try {
            return new Fresh.Answer(mapper.writeValueAsBytes(report), null);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
