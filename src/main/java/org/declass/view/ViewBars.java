package org.declass.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.declass.web.Href;
import org.declass.web.Query;
import org.declass.web.Register;
import org.declass.web.Viewer;

/** Puts together what stands above a list about its views. */
@ApplicationScoped
public class ViewBars {

    private final ViewDesk desk;
    private final Viewer viewer;

    ViewBars(ViewDesk desk, Viewer viewer) {
        this.desk = desk;
        this.viewer = viewer;
    }

    /**
     * What stands above a list about its views.
     *
     * @param list the name of the list
     * @param query what the page shows, as a view would keep it
     * @param whole the list without a view
     * @param links the views that the viewer is offered
     * @param active the view that the address names, or null
     * @param own whether that is the viewer's
     * @param changed whether the page shows something else than that
     * @param usual whether the viewer sees it wherever the list is opened
     */
    public record ViewBar(
            String list,
            String query,
            String whole,
            List<Link> links,
            ViewRow active,
            boolean own,
            boolean changed,
            boolean usual) {

        /** What the view asks that the list does not understand any more. */
        public List<String> gone() {
            return active == null ? List.of() : active.gone();
        }

        /** Whether there is something to keep under a name. */
        public boolean savable() {
            return !query.isEmpty() && (active == null || changed);
        }
    }

    /**
     * A view that can be opened.
     *
     * @param by who shares it; empty where it is the viewer's own
     */
    public record Link(String name, String href, boolean current, String by) {}

    /** The views of the list that stands at this address. */
    public ViewBar of(Register<?> list, UriInfo uri) {
        var who = viewer.name();
        var named = uri.getQueryParameters().getFirst("view");
        var offered = desk.offered(list.name(), who);
        var active = offered.stream()
                .filter(view -> view.number().equalsIgnoreCase(named))
                .findFirst()
                .orElse(null);
        var query = Query.of(uri.getQueryParameters(), list);
        var kept = active == null ? query : Query.parse(active.query(), list);
        var usual = desk.usual(list.name(), who);
        return new ViewBar(
                list.name(),
                query.text(),
                new Href(list.path())
                        .and("view", usual.isPresent() ? "none" : null)
                        .address(),
                offered.stream().map(view -> link(view, active, who)).toList(),
                active,
                active != null && active.owner().equals(who),
                !query.equals(kept),
                active != null
                        && usual.filter(view -> view.number().equals(active.number()))
                                .isPresent());
    }

    private static Link link(ViewRow view, ViewRow active, String who) {
        return new Link(
                view.name(), view.page(), view.equals(active), view.owner().equals(who) ? "" : view.owner());
    }
}
