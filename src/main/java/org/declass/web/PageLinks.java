package org.declass.web;

import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;

/**
 * Where a list goes on.
 *
 * @param first the first page, or null when this is it
 * @param next the next page, or null when this is the last
 * @param shown how many rows this page shows
 * @param total how many rows there are in all, or null where nobody counted
 */
public record PageLinks(String first, String next, int shown, Long total) {

    private static final String CURSOR = "cursor";

    /** The links of the page of a list that stands at this address: the same filters, another cursor. */
    public static PageLinks of(Slice<?> slice, UriInfo uri) {
        var begun = uri.getQueryParameters().containsKey(CURSOR);
        return new PageLinks(
                begun ? address(uri.getRequestUriBuilder().replaceQueryParam(CURSOR)) : null,
                slice.next() == null
                        ? null
                        : address(uri.getRequestUriBuilder().replaceQueryParam(CURSOR, slice.next())),
                slice.items().size(),
                slice.total());
    }

    private static String address(UriBuilder builder) {
        var page = builder.build();
        return page.getRawQuery() == null ? page.getRawPath() : page.getRawPath() + "?" + page.getRawQuery();
    }
}
