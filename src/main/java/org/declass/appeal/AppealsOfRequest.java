package org.declass.appeal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.declass.request.RequestAct;
import org.declass.request.RequestPart;
import org.declass.request.ReviewRequest;
import org.declass.web.Viewer;

/** The appeals on a request's page: before whom, about which items, with what result. */
@ApplicationScoped
class AppealsOfRequest implements RequestPart {

    private final Appeals appeals;
    private final Viewer viewer;

    AppealsOfRequest(Appeals appeals, Viewer viewer) {
        this.appeals = appeals;
        this.viewer = viewer;
    }

    @CheckedTemplate(basePath = "appeal")
    static class Templates {
        static native TemplateInstance part(Part part);
    }

    /**
     * The section.
     *
     * @param mayFile whether the viewer can file one now
     */
    record Part(String request, List<AppealView> appeals, boolean mayFile) {}

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String title() {
        return "Appeals";
    }

    @Override
    public RawString html(ReviewRequest request) {
        var views = appeals.of(request).stream().map(AppealView::of).toList();
        var mayFile = viewer.isEditor() && request.acts().contains(RequestAct.APPEAL);
        return new RawString(
                Templates.part(new Part(request.number(), views, mayFile)).render());
    }
}
