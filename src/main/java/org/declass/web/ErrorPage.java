package org.declass.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The page a person sees when something cannot be done. */
public final class ErrorPage {

    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance error(Problem problem, List<Wrong> wrong, String without);

        private Templates() {}
    }

    /**
     * One thing that is wrong.
     *
     * @param label what it is about, as the pages call it; empty where it is about the whole
     * @param asked how it stands in the address: "phase=NOPE"; empty where it stands elsewhere
     * @param message a sentence that says why
     */
    record Wrong(String label, String asked, String message) {}

    private ErrorPage() {}

    /** The page that tells a person what could not be done. */
    public static Response of(Problem problem) {
        return of(
                problem,
                problem.violations().stream()
                        .map(each -> new Wrong(each.field(), "", each.message()))
                        .toList(),
                "");
    }

    /**
     * The page that tells a person what is wrong with an address.
     *
     * @param without the address without what is wrong with it; empty where there is none
     */
    static Response of(Problem problem, List<Wrong> wrong, String without) {
        return Response.status(problem.status())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .entity(Templates.error(problem, wrong, without).render())
                .build();
    }
}
