package org.declass.appeal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.declass.file.FilePart;
import org.declass.file.WithdrawnFile;
import org.declass.web.PageQuery;

/** The appeals about a file, on the file's page. */
@ApplicationScoped
class AppealsOfFile implements FilePart {

    private static final int MOST = 50;

    private final AppealQueries queries;

    AppealsOfFile(AppealQueries queries) {
        this.queries = queries;
    }

    @CheckedTemplate(basePath = "appeal")
    static class Templates {
        static native TemplateInstance ofFile(OfFile part);
    }

    /**
     * The section.
     *
     * @param hasMore whether there are more than are shown
     */
    record OfFile(String file, List<AppealRow> appeals, boolean hasMore) {}

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String title() {
        return "Appeals";
    }

    @Override
    public RawString html(WithdrawnFile file) {
        var filter = new AppealFilter();
        filter.file = file.number();
        var newest = PageQuery.first(MOST);
        newest.sort = "-number";
        var slice = queries.matching(filter, newest);
        return new RawString(Templates.ofFile(new OfFile(file.number(), slice.items(), slice.next() != null))
                .render());
    }
}
