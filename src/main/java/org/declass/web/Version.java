package org.declass.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The If-Match of the request in hand: which version of a thing the client has seen. */
@RequestScoped
public class Version {

    private final HttpHeaders headers;

    Version(HttpHeaders headers) {
        this.headers = headers;
    }

    /** The ETag of a single thing at a version. */
    public static EntityTag tag(long version) {
        return new EntityTag("v" + version);
    }

    /** Answers with a single thing and its ETag, or with 304 where the client has it already. */
    public Response answer(Versioned<?> found) {
        var tag = tag(found.version());
        var known = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        return known != null && known.contains('"' + tag.getValue() + '"')
                ? Response.notModified(tag).build()
                : tagged(Response.ok(found.thing()), tag);
    }

    /** Answers that a thing was recorded, and where it is now. */
    public static Response created(URI place, Versioned<?> recorded) {
        return tagged(Response.created(place).entity(recorded.thing()), tag(recorded.version()));
    }

    private static Response tagged(Response.ResponseBuilder answer, EntityTag tag) {
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    /**
     * What the client says it has seen.
     *
     * @throws WebApplicationException 428 where it says nothing
     * @throws Invalid where it says nonsense: 400
     */
    public Seen seen() {
        var match = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (match == null) {
            throw new WebApplicationException(
                    "Send If-Match with the ETag of what you have read, or * if any state will do.",
                    Response.status(428).build());
        }
        return Seen.parse(match.strip());
    }
}
