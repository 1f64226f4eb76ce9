package org.declass.web;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

/**
 * Ends the lines of what forms carry with LF alone. Browsers send CRLF, whatever the text had that they were given: it
 * would be longer than what was typed, and would differ from what stands although nobody changed it.
 */
class LineEnds {

    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    @WithFormRead
    void mend(ContainerRequestContext request) {
        var form = FormFields.form();
        if (form == null) {
            return;
        }
        for (var name : names(form)) {
            if (form.get(name).stream().anyMatch(LineEnds::isForeign)
                    && form.get(name).stream().noneMatch(FormValue::isFileItem)) {
                form.remove(name).forEach(value -> form.add(name, mended(value.getValue())));
            }
        }
    }

    private static List<String> names(FormData form) {
        var names = new ArrayList<String>();
        form.forEach(names::add);
        return names;
    }

    private static boolean isForeign(FormValue value) {
        return !value.isFileItem() && value.getValue().indexOf('\r') >= 0;
    }

    private static String mended(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
