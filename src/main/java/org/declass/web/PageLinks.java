package org.declass.web;

import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;

/**
 * Where a list goes on.
 *
 * @param first the first page, or null when this is it
 * @param next the next page, or null when this is the last
 * @param shown how many rows this page shows
 * @param total how many rows there are in all, or null where nobody counted them to the end
 * @param more that there are more rows than were counted in passing; null where nobody counted, or all are
 */
public record PageLinks(String first, String next, int shown, Long total, More more) {

    private static final String CURSOR = "cursor";
    private static final String COUNT = "count";

    /**
     * Rows that were not counted to the end.
     *
     * @param than there are more than this
     * @param counted the same page with all of them counted
     */
    public record More(long than, String counted) {}

    /** The links of the page of a list that stands at this address: the same filters, another cursor. */
    public static PageLinks of(Slice<?> slice, UriInfo uri) {
        var begun = uri.getQueryParameters().containsKey(CURSOR);
        return new PageLinks(
                begun ? address(uri.getRequestUriBuilder().replaceQueryParam(CURSOR)) : null,
                slice.next() == null
                        ? null
                        : address(uri.getRequestUriBuilder()
                                .replaceQueryParam(COUNT)
                                .replaceQueryParam(CURSOR, slice.next())),
                slice.items().size(),
                slice.total(),
                null);
    }

    /** The same for a page that counts its rows in passing. */
    public static PageLinks of(Slice<?> slice, PageQuery page, UriInfo uri) {
        var links = of(slice, uri);
        return page.isCountedInPassing() && slice.total() == null
                ? new PageLinks(
                        links.first,
                        links.next,
                        links.shown,
                        null,
                        new More(
                                page.countedUpTo(),
                                address(uri.getRequestUriBuilder().replaceQueryParam(COUNT, true))))
                : links;
    }

    private static String address(UriBuilder builder) {
        var page = builder.build();
        return page.getRawQuery() == null ? page.getRawPath() : page.getRawPath() + Here.query(page.getRawQuery());
    }
}
