package org.declass.deadline;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.declass.history.Acts;
import org.declass.web.Days;
import org.declass.web.PageQuery;

/** The list of the days on which offices are closed, year by year. */
@Path("/admin/holidays")
@RolesAllowed("admin")
@Produces(MediaType.TEXT_HTML)
class HolidayPages {

    private final HolidayDesk desk;
    private final Acts acts;

    HolidayPages(HolidayDesk desk, Acts acts) {
        this.desk = desk;
        this.acts = acts;
    }

    @CheckedTemplate(basePath = "deadline")
    static class Templates {
        static native TemplateInstance holidays(
                int year, List<HolidayFacts> days, List<HolidayFacts> struck, String asOf);
    }

    @GET
    public TemplateInstance list(@Valid @BeanParam HolidayQuery filter) {
        if (filter.year == null) {
            filter.year = acts.today().getYear();
        }
        filter.struck = false;
        var days = all(filter);
        filter.struck = true;
        return Templates.holidays(filter.year, days, all(filter), Days.orBlank(filter.asOf));
    }

    private List<HolidayFacts> all(HolidayQuery filter) {
        return desk.list(filter, PageQuery.first(PageQuery.MAX_LIMIT)).items();
    }
}
