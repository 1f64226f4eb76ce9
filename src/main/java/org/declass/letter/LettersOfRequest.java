package org.declass.letter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.declass.request.RequestPart;
import org.declass.request.ReviewRequest;
import org.declass.web.Viewer;

/** The letters on a request's page, those on its referrals and appeals included. */
@ApplicationScoped
class LettersOfRequest implements RequestPart {

    private static final int SHOWN = 20;

    private final LetterQueries queries;
    private final Viewer viewer;

    LettersOfRequest(LetterQueries queries, Viewer viewer) {
        this.queries = queries;
        this.viewer = viewer;
    }

    @CheckedTemplate(basePath = "letter")
    static class Templates {
        static native TemplateInstance part(String request, List<LetterView> letters, boolean more, boolean mayRecord);
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String title() {
        return "Letters";
    }

    @Override
    public RawString html(ReviewRequest request) {
        var letters = queries.of(request.number(), SHOWN + 1);
        return new RawString(Templates.part(
                        request.number(),
                        letters.stream().limit(SHOWN).toList(),
                        letters.size() > SHOWN,
                        viewer.isStaff())
                .render());
    }
}
