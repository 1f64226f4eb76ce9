package org.declass.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Function;

/** Answers a list of the API in whatever shape was asked for: a page of JSON, or all rows as CSV, NDJSON or XLSX. */
@ApplicationScoped
public class Listing {

    private final ObjectMapper mapper;
    private final Fresh fresh;
    private final HttpHeaders headers;
    private final UriInfo uri;

    Listing(ObjectMapper mapper, Fresh fresh, HttpHeaders headers, UriInfo uri) {
        this.mapper = mapper;
        this.fresh = fresh;
        this.headers = headers;
        this.uri = uri;
    }

    /**
     * Answers with a list.
     *
     * @param name the name of the list, for the name of a file
     * @param row the record of a row
     * @param list gives any page of it
     */
    public <T> Response of(String name, Class<T> row, PageQuery page, Function<PageQuery, Slice<T>> list) {
        return of(name, row, page, "", list);
    }

    /**
     * Answers with a list that is not the same for everybody.
     *
     * @param who for whom it is
     */
    public <T> Response of(String name, Class<T> row, PageQuery page, String who, Function<PageQuery, Slice<T>> list) {
        var format = page.format != null ? page.format : Format.among(headers.getAcceptableMediaTypes());
        var columns = new Columns(mapper, row, page.chosenFields());
        return format == Format.JSON && !page.isWhole()
                ? json(page, columns, who, list)
                : stream(name, format, page, columns, list);
    }

    private <T> Response json(PageQuery page, Columns columns, String who, Function<PageQuery, Slice<T>> list) {
        return fresh.answer(uri.getRequestUri() + who, Format.JSON.mediaType(), () -> {
            var slice = list.apply(page);
            Slice<?> shown = page.chosenFields().isEmpty() ? slice : slice.map(columns::json);
            return new Fresh.Answer(bytes(shown), next(slice));
        });
    }

    private String next(Slice<?> slice) {
        return slice.next() == null
                ? null
                : "<"
                        + uri.getRequestUriBuilder()
                                .replaceQueryParam("cursor", slice.next())
                                .build() + ">; rel=\"next\"";
    }

    private <T> Response stream(
            String name, Format format, PageQuery page, Columns columns, Function<PageQuery, Slice<T>> list) {
        var tag = fresh.tag();
        if (fresh.matches(tag)) {
            return Response.notModified(tag).build();
        }
        var first = list.apply(page.at(page.cursor, page.limit == null ? PageQuery.MAX_LIMIT : page.limit));
        StreamingOutput body = out -> write(out, format, columns, page, first, list);
        var file = name + "." + format.name().toLowerCase(java.util.Locale.ROOT);
        return Fresh.tagged(
                        Response.ok(body, format == Format.CSV ? "text/csv; charset=utf-8" : format.mediaType()), tag)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
                .build();
    }

    private <T> void write(
            OutputStream out,
            Format format,
            Columns columns,
            PageQuery page,
            Slice<T> first,
            Function<PageQuery, Slice<T>> list) {
        try (var sink = RowSink.of(format, out, columns, mapper)) {
            var slice = first;
            while (true) {
                for (var row : slice.items()) {
                    sink.add(row);
                }
                if (slice.next() == null || page.limit != null) {
                    sink.finish();
                    return;
                }
                slice = list.apply(page.at(slice.next(), PageQuery.MAX_LIMIT));
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private byte[] bytes(Object value) {
        try {
            return mapper.writeValueAsBytes(value);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
