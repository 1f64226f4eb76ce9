package org.declass.finding;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.declass.request.RemarksOnItems;
import org.declass.request.RequestPart;
import org.declass.request.ReviewRequest;

/** The findings of a request on its page: in a section of their own, and beside the items they concern. */
@ApplicationScoped
class FindingsOfRequest implements RequestPart, RemarksOnItems {

    private final FindingQueries queries;

    FindingsOfRequest(FindingQueries queries) {
        this.queries = queries;
    }

    @CheckedTemplate(basePath = "finding")
    static class Templates {
        static native TemplateInstance part(String request, List<FindingRow> open, List<FindingRow> dismissed);
    }

    @Override
    public int order() {
        return 28;
    }

    @Override
    public String title() {
        return "Findings";
    }

    @Override
    public RawString html(ReviewRequest request) {
        var holding = queries.holding(request.number());
        var open = holding.stream()
                .filter(row -> row.status() == FindingStatus.OPEN)
                .toList();
        var dismissed = holding.stream()
                .filter(row -> row.status() == FindingStatus.DISMISSED)
                .toList();
        return new RawString(
                open.isEmpty() && dismissed.isEmpty()
                        ? ""
                        : Templates.part(request.number(), open, dismissed).render());
    }

    @Override
    public Map<Integer, List<Remark>> of(ReviewRequest request) {
        Map<Integer, List<Remark>> remarks = new HashMap<>();
        queries.holding(request.number()).stream()
                .filter(row -> row.status() == FindingStatus.OPEN)
                .forEach(row -> row.items()
                        .forEach(item -> remarks.computeIfAbsent(item, any -> new ArrayList<>())
                                .add(remark(row))));
        return remarks;
    }

    private static Remark remark(FindingRow row) {
        return new Remark(row.check().label(), row.severity().tone(), row.href(), row.sentence());
    }
}
