package org.declass.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.declass.history.AsOf;
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
    private final Clock clock;
    private final HttpHeaders headers;
    private final UriInfo uri;

    ReportAnswers(Listing listing, Fresh fresh, ObjectMapper mapper, Clock clock, HttpHeaders headers, UriInfo uri) {
        this.listing = listing;
        this.fresh = fresh;
        this.mapper = mapper;
        this.clock = clock;
        this.headers = headers;
        this.uri = uri;
    }

    /**
     * Answers with a report.
     *
     * @param name the name of a file of it
     * @param asOf the day it speaks of; null for now
     * @param format the shape; null where the Accept header says it
     * @param report gives the report
     * @param row the record of a row
     * @param rows gives its rows
     */
    <T> Response of(
            String name, LocalDate asOf, Format format, Supplier<?> report, Class<T> row, Supplier<List<T>> rows) {
        var wanted = format != null ? format : Format.among(headers.getAcceptableMediaTypes());
        if (wanted == Format.JSON) {
            var question = uri.getRequestUri().toString();
            return AsOf.of(asOf, clock).isSettled()
                    ? fresh.settled(question, wanted.mediaType(), () -> json(report.get()))
                    : fresh.answer(question, wanted.mediaType(), () -> json(report.get()));
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
