package org.declass.request;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.declass.deadline.DeadlineQueries;
import org.declass.deadline.DeadlineRow;

/** The clocks on a request's page, each with the sentence that explains it. */
@ApplicationScoped
class DeadlinesOfRequest implements RequestPart {

    private final DeadlineQueries deadlines;

    DeadlinesOfRequest(DeadlineQueries deadlines) {
        this.deadlines = deadlines;
    }

    @CheckedTemplate(basePath = "request")
    static class Templates {
        static native TemplateInstance deadlines(List<DeadlineRow> open, List<DeadlineRow> ended);
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public String title() {
        return "Deadlines";
    }

    @Override
    public RawString html(ReviewRequest request) {
        var all = deadlines.of(request.number());
        var open = all.stream().filter(row -> row.endedOn() == null).toList();
        var ended = all.stream().filter(row -> row.endedOn() != null).toList();
        return new RawString(Templates.deadlines(open, ended).render());
    }
}
