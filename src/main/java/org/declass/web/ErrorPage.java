package org.declass.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The page a person sees when something cannot be done. */
public final class ErrorPage {

    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance error(Problem problem);

        private Templates() {}
    }

    private ErrorPage() {}

    /** The page that tells a person what could not be done. */
    public static Response of(Problem problem) {
        return Response.status(problem.status())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .entity(Templates.error(problem).render())
                .build();
    }
}
