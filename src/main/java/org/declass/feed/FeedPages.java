package org.declass.feed;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.declass.history.Acts;
import org.declass.history.HistoryFilter;
import org.declass.web.BadQuery;
import org.declass.web.Flash;
import org.declass.web.FormErrors;
import org.declass.web.Href;
import org.declass.web.Invalid;
import org.declass.web.Viewer;
import org.jboss.resteasy.reactive.RestForm;

/** Everybody's own feeds: what they follow, the forms to follow a further view, and the way to take a link back. */
@Path("/account/feeds")
@RolesAllowed("reader")
@Produces(MediaType.TEXT_HTML)
class FeedPages {

    private final FeedDesk desk;
    private final SavedFilter saved;
    private final Acts acts;
    private final Viewer viewer;
    private final UriInfo uri;

    FeedPages(FeedDesk desk, SavedFilter saved, Acts acts, Viewer viewer, UriInfo uri) {
        this.desk = desk;
        this.saved = saved;
        this.acts = acts;
        this.viewer = viewer;
        this.uri = uri;
    }

    @CheckedTemplate(basePath = "feed")
    static class Templates {
        static native TemplateInstance feeds(List<FeedRow> feeds, String mine);

        static native TemplateInstance form(Form form);

        static native TemplateInstance link(Link link);
    }

    /**
     * The form for a feed.
     *
     * @param narrowedTo the filters it will have, in words; empty where it brings everything
     * @param action where the form goes, the filters included
     * @param name what was typed
     */
    record Form(FeedKind kind, String narrowedTo, String action, String name, FormErrors errors) {}

    /**
     * A feed just made.
     *
     * @param address its link, shown this once
     */
    record Link(FeedKind kind, String name, String address) {

        /** The same for programs that ask what to do with it. */
        public String webcal() {
            return address.replaceFirst("https?:", "webcal:");
        }
    }

    @GET
    public TemplateInstance list() {
        var mine = new Href("/account/feeds/deadlines/new").and("editor", viewer.names());
        return Templates.feeds(desk.of(viewer.name()), mine.toString());
    }

    @GET
    @Path("deadlines/new")
    public TemplateInstance deadlines(@Valid @BeanParam CalendarFilter filter) {
        return form(FeedKind.DEADLINES, filter, "", FormErrors.NONE);
    }

    @GET
    @Path("history/new")
    public TemplateInstance history(@Valid @BeanParam HistoryFilter filter) {
        mustGoOn(filter);
        return form(FeedKind.HISTORY, filter, "", FormErrors.NONE);
    }

    @POST
    @Path("deadlines/new")
    public Response makeCalendar(@Valid @BeanParam CalendarFilter filter, @RestForm String name) {
        return make(FeedKind.DEADLINES, filter, name);
    }

    @POST
    @Path("history/new")
    public Response makeReader(@Valid @BeanParam HistoryFilter filter, @RestForm String name) {
        mustGoOn(filter);
        return make(FeedKind.HISTORY, filter, name);
    }

    @POST
    @Path("{prefix}/revocation")
    public Response revoke(String prefix) {
        desk.revokeOwn(prefix, acts.now());
        return Flash.seeOther(
                URI.create("/account/feeds"), "The feed is revoked. Whatever followed it gets nothing more.");
    }

    private static void mustGoOn(HistoryFilter filter) {
        if (filter.asOf != null) {
            throw new BadQuery("asOf", "A feed goes on; it cannot stop at a past day.");
        }
    }

    private Response make(FeedKind kind, Object filter, String name) {
        try {
            var wanted = new NewFeed(kind, name, saved.json(filter));
            var key = desk.make(wanted, acts.now());
            var address = uri.getBaseUri().resolve("/feeds/" + key.text() + "/" + kind.file());
            return Response.ok(Templates.link(new Link(kind, wanted.name(), address.toString())))
                    .build();
        } catch (Invalid e) {
            var typed = name == null ? "" : name;
            return new FormErrors(e.violations()).answer(422, errors -> form(kind, filter, typed, errors));
        }
    }

    private TemplateInstance form(FeedKind kind, Object filter, String name, FormErrors errors) {
        var here = uri.getRequestUri();
        var action = here.getRawPath() + (here.getRawQuery() == null ? "" : "?" + here.getRawQuery());
        return Templates.form(new Form(kind, SavedFilter.words(saved.json(filter)), action, name, errors));
    }
}
