package org.declass.web;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** What the server can do at most: a constant body. Only in a program built for the benchmark. */
@Path("/api/v1/constant")
@IfBuildProperty(name = "tracker.benchmark", stringValue = "true")
class ConstantApi {

    @GET
    @RolesAllowed("reader")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public byte[] constant(@RestQuery Integer bytes) {
        var body = new byte[Math.max(2, Math.min(bytes, 1 << 20))];
        java.util.Arrays.fill(body, (byte) ' ');
        body[0] = '{';
        body[body.length - 1] = '}';
        return body;
    }
}
