package org.declass.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.declass.web.Display;
import org.declass.web.Href;

/** The page with what a search found. */
@Path("/search")
@RolesAllowed("reader")
@Produces(MediaType.TEXT_HTML)
class SearchPages {

    private static final int OF_ONE_KIND = 25;

    private final Searching searching;

    SearchPages(Searching searching) {
        this.searching = searching;
    }

    @CheckedTemplate(basePath = "search")
    static class Templates {
        static native TemplateInstance search(Page page);
    }

    /**
     * What was found.
     *
     * @param q what was typed
     * @param isBlank whether it has nothing to look for
     * @param only the kind it is narrowed to, or null
     * @param begun whether this is a further page of that kind
     * @param answer what was found
     * @param kinds the kinds whoever looks can find
     */
    record Page(String q, boolean isBlank, Kind only, boolean begun, Answer answer, List<Kind> kinds) {

        /** "12 files", "more than 1,000 files". */
        public String count(Found found) {
            return (found.atLeast() ? "more than " : "") + Display.grouped(found.count());
        }

        /** The search among all kinds. */
        public String all() {
            return new Href("/search").and("q", q).toString();
        }

        /** The search among one kind. */
        public String among(Kind kind) {
            return new Href(all()).and("kind", kind).toString();
        }

        /** The next hits of a kind; null behind the last. */
        public String next(Found found) {
            return found.next() == null
                    ? null
                    : new Href(among(found.kind())).and("cursor", found.next()).toString();
        }

        /** Whether the kind has more than is shown. */
        public boolean hasMore(Found found) {
            return only == null && found.count() > found.hits().size();
        }
    }

    @GET
    public TemplateInstance search(@Valid @BeanParam SearchQuery asked) {
        var kinds = asked.kinds();
        var only = kinds.size() == 1 ? kinds.get(0) : null;
        if (asked.limit == null && only != null) {
            asked.limit = OF_ONE_KIND;
        }
        return Templates.search(new Page(
                asked.typed().strip(),
                Question.of(asked.typed()).isEmpty(),
                only,
                asked.cursor != null,
                searching.answer(asked),
                Arrays.stream(Kind.values()).filter(searching::maySee).toList()));
    }
}
