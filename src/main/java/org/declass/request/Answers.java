package org.declass.request;

import jakarta.ws.rs.core.Response;
import org.declass.web.Version;

/** A single request as an answer, with the ETag that the next change has to show. */
final class Answers {

    private Answers() {}

    static Response of(RequestView request) {
        return Response.ok(request).tag(Version.tag(request.version())).build();
    }
}
