package org.declass.web;

import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The address of the list in hand, and the same list a little otherwise. */
final class Here {

    /** What says where in a list one is, not what it shows. */
    private static final Set<String> PLACE = Set.of("cursor", "count");

    private final UriInfo uri;
    private final String path;

    Here(UriInfo uri, String path) {
        this.uri = uri;
        this.path = path;
    }

    /** Whether the address says something of it. */
    boolean shows(String name) {
        return uri.getQueryParameters().getOrDefault(name, List.of()).stream().anyMatch(value -> !value.isBlank());
    }

    /** The same list from its beginning, with another value of a parameter; without it where there is none. */
    String with(String name, Object... values) {
        return address(uri.getRequestUriBuilder()
                .replaceQueryParam("cursor")
                .replaceQueryParam(name, values)
                .build());
    }

    /** The same list without some parameters; it says so, lest the bare address shows somebody's usual view. */
    String without(List<String> names) {
        var kept = leaving(names);
        return address((shows("view") ? kept : kept.replaceQueryParam("view", "none")).build());
    }

    /** The same from its beginning but for some parameters. */
    String but(List<String> names) {
        return address(leaving(names).build());
    }

    private UriBuilder leaving(List<String> names) {
        var kept = uri.getRequestUriBuilder().replaceQueryParam("cursor");
        names.forEach(kept::replaceQueryParam);
        return kept;
    }

    /** What a form must carry along so that the list stays what it is but for some parameters. */
    List<Map.Entry<String, String>> kept(Set<String> but) {
        var gone = new TreeSet<>(but);
        gone.addAll(PLACE);
        List<Map.Entry<String, String>> kept = new ArrayList<>();
        uri.getQueryParameters()
                .forEach((name, values) -> values.stream()
                        .filter(value -> !gone.contains(name) && !value.isBlank())
                        .forEach(value -> kept.add(Map.entry(name, value))));
        return kept;
    }

    /** The builder begins with an empty parameter where there was a question mark and nothing, or nothing is left. */
    static String query(String raw) {
        var query = raw.replaceAll("&{2,}", "&").replaceAll("^&|&$", "").replace("%2C", ",");
        return query.isEmpty() ? "" : "?" + query;
    }

    private String address(URI page) {
        return page.getRawQuery() == null ? path : path + query(page.getRawQuery());
    }
}
