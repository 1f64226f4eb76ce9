package org.declass.web;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The list of a page as a file to take along.
 *
 * @param label the kind of file: "CSV"
 * @param href where the API gives it, with the filters and the order of the page
 */
public record Exports(String label, String href) {

    /** What says where in a list one is, not what it shows. */
    private static final List<String> OF_PLACE = List.of("cursor", "limit", "count", "format");

    /** The same, and what is said of the page in words of its own. */
    private static final List<String> OF_PAGE =
            List.of("cursor", "limit", "count", "format", "sort", "fields", "view", "all");

    /** The kinds of files in which the API gives a list. */
    public static List<Exports> of(UriInfo uri, String api) {
        return Stream.of(Format.CSV, Format.XLSX, Format.JSON)
                .map(format -> new Exports(format.name(), address(uri, api, format)))
                .toList();
    }

    /**
     * The same for a list whose columns and order a person can choose; the JSON holds all rows, as the others do.
     *
     * @param sort the order of the page
     * @param fields the fields of the columns on the page; none for all there are
     */
    public static List<Exports> of(UriInfo uri, String api, String sort, List<String> fields) {
        return Stream.of(Format.CSV, Format.XLSX, Format.JSON)
                .map(format -> new Exports(format.name(), address(uri, api, sort, fields, format)))
                .toList();
    }

    private static String address(UriInfo uri, String api, String sort, List<String> fields, Format format) {
        return filtered(uri, api, OF_PAGE)
                .and("sort", sort)
                .and("fields", String.join(",", fields))
                .and("all", format == Format.JSON ? true : null)
                .and("format", format.name().toLowerCase(Locale.ROOT))
                .address();
    }

    private static String address(UriInfo uri, String api, Format format) {
        return filtered(uri, api, OF_PLACE)
                .and("format", format.name().toLowerCase(Locale.ROOT))
                .address();
    }

    private static Href filtered(UriInfo uri, String api, List<String> but) {
        var href = new Href(api);
        for (var parameter : uri.getQueryParameters().entrySet()) {
            href = but.contains(parameter.getKey()) ? href : href.and(parameter.getKey(), parameter.getValue());
        }
        return href;
    }
}
