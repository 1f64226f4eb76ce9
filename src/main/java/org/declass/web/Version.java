package org.declass.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

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

    /**
     * What the client says it has seen.
     *
     * @throws WebApplicationException 428 where it says nothing, 400 where it says nonsense
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
