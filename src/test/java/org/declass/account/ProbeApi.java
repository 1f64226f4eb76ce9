package org.declass.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLTimeoutException;
import org.declass.history.Acts;
import org.hibernate.exception.LockTimeoutException;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Routes that only the tests have: one of the API, one of the pages, as features will have them. */
@Path("/")
@RolesAllowed("staff")
public class ProbeApi {

    /** What is sent as JSON. */
    public record Probe(String word) {}

    private final Acts acts;

    ProbeApi(Acts acts) {
        this.acts = acts;
    }

    @POST
    @Path("api/v1/probe")
    public String json(Probe probe) {
        return probe.word() + " by " + acts.now().who() + " via " + acts.now().via();
    }

    /** What the database says of a writer who was not let through. */
    @POST
    @Path("api/v1/probe/busy")
    public String busy() {
        throw new PersistenceException(new LockTimeoutException("waited for too long", new SQLTimeoutException()));
    }

    @POST
    @Path("api/v1/probe/upload")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public String uploadByScript(@RestForm FileUpload file) {
        return file.fileName();
    }

    @POST
    @Path("probe/upload")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public String upload(@RestForm FileUpload file) {
        return file.fileName();
    }

    @POST
    @Path("probe")
    public String act() {
        return acts.now().via();
    }
}
