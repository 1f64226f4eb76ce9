package org.declass.referral;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.declass.request.RequestAct;
import org.declass.request.RequestItem;
import org.declass.request.RequestPart;
import org.declass.request.ReviewRequest;
import org.declass.web.Viewer;

/** The referrals on a request's page: which item is where, agency by agency. */
@ApplicationScoped
class ReferralsOfRequest implements RequestPart {

    private final Referrals referrals;
    private final Viewer viewer;

    ReferralsOfRequest(Referrals referrals, Viewer viewer) {
        this.referrals = referrals;
        this.viewer = viewer;
    }

    @CheckedTemplate(basePath = "referral")
    static class Templates {
        static native TemplateInstance part(Part part);
    }

    /**
     * The section.
     *
     * @param mayRefer whether the viewer can record one now
     */
    record Part(String request, List<ReferralView> referrals, List<Line> grid, boolean mayRefer) {}

    /** An item, and where it stands with each referral; an empty cell where it was not part of it. */
    record Line(int ordinal, String file, List<Optional<ReferralView>> cells) {}

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String title() {
        return "Referrals";
    }

    @Override
    public RawString html(ReviewRequest request) {
        var views = referrals.of(request).stream().map(ReferralView::of).toList();
        var mayRefer = viewer.isStaff() && request.acts().contains(RequestAct.REFER);
        var grid = request.items().stream().map(item -> line(item, views)).toList();
        return new RawString(Templates.part(new Part(request.number(), views, grid, mayRefer))
                .render());
    }

    private static Line line(RequestItem item, List<ReferralView> views) {
        return new Line(
                item.ordinal(),
                item.file().number(),
                views.stream()
                        .map(view -> Optional.of(view)
                                .filter(referral -> referral.items().contains(item.number())))
                        .toList());
    }
}
