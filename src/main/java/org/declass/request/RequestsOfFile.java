package org.declass.request;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.declass.file.FilePart;
import org.declass.file.WithdrawnFile;
import org.declass.history.Acts;
import org.declass.web.PageQuery;
import org.declass.web.PossibleAct;
import org.declass.web.Viewer;

/** The requests for a file, on the file's page. */
@ApplicationScoped
class RequestsOfFile implements FilePart {

    private static final int MOST = 50;

    private final RequestQueries queries;
    private final LatestReviews reviews;
    private final Acts acts;
    private final Viewer viewer;

    RequestsOfFile(RequestQueries queries, LatestReviews reviews, Acts acts, Viewer viewer) {
        this.queries = queries;
        this.reviews = reviews;
        this.acts = acts;
        this.viewer = viewer;
    }

    @CheckedTemplate(basePath = "request")
    static class Templates {
        static native TemplateInstance ofFile(OfFile part);
    }

    /**
     * The section.
     *
     * @param hasMore whether there are more than are shown
     * @param again from when on it may be asked for again, agency by agency
     */
    record OfFile(String file, List<RequestRow> requests, boolean hasMore, List<AskedAgain> again, LocalDate today) {}

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String title() {
        return "Requests";
    }

    @Override
    public RawString html(WithdrawnFile file) {
        var filter = new RequestFilter();
        filter.file = file.number();
        filter.filedBy = List.of(FiledBy.values());
        var newest = PageQuery.first(MOST);
        newest.sort = "-number";
        var slice = queries.matching(filter, newest);
        var part =
                new OfFile(file.number(), slice.items(), slice.next() != null, reviews.of(List.of(file)), acts.today());
        return new RawString(Templates.ofFile(part).render());
    }

    @Override
    public List<PossibleAct> acts(WithdrawnFile file) {
        return viewer.isEditor() && !file.isStruck()
                ? List.of(new PossibleAct(
                        "Begin a request", "/requests/new?file=" + file.number(), "A draft that asks for this file"))
                : List.of();
    }
}
