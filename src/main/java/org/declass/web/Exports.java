package org.declass.web;

import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The list of a page as a file to take along.
 *
 * @param label the kind of file: "CSV"
 * @param href where the API gives it, with the filters and the order of the page
 */
public record Exports(String label, String href) {

    /** The kinds of files in which the API gives a list. */
    public static List<Exports> of(UriInfo uri, String api) {
        return Arrays.asList(Format.CSV, Format.XLSX, Format.JSON).stream()
                .map(format -> new Exports(format.name(), address(uri, api, format)))
                .toList();
    }

    private static String address(UriInfo uri, String api, Format format) {
        var builder = UriBuilder.fromPath(api);
        uri.getQueryParameters().forEach((name, values) -> {
            var given = values.stream().filter(value -> !value.isBlank()).toArray();
            if (given.length > 0
                    && !List.of("cursor", "limit", "count", "format").contains(name)) {
                builder.queryParam(name, given);
            }
        });
        return builder.queryParam("format", format.name().toLowerCase(Locale.ROOT))
                .build()
                .toString();
    }
}
