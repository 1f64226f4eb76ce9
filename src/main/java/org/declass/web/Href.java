package org.declass.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * The address of a list with its filters.
 *
 * @param address the path, and the filters so far
 */
public record Href(String address) {

    /** The list with one more filter; a null, an empty text and an empty collection filter nothing. */
    public Href and(String name, Object value) {
        if (value instanceof Collection<?> values) {
            var href = this;
            for (var each : values) {
                href = href.and(name, each);
            }
            return href;
        }
        var text = value == null ? "" : value instanceof Enum<?> constant ? constant.name() : value.toString();
        return text.isBlank() ? this : new Href(address + separator() + name + "=" + encoded(text.strip()));
    }

    /** The list with this filter in the place of any other of that name. */
    public Href only(String name, Object value) {
        return new Href(address.replaceAll("(?<=[?&])" + name + "=[^&]*&?", "").replaceAll("[?&]$", ""))
                .and(name, value);
    }

    private String separator() {
        return address.contains("?") ? "&" : "?";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%2C", ",");
    }

    @Override
    public String toString() {
        return address;
    }
}
