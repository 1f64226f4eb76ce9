package org.declass.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

/** The fields of the form that the request in hand carries; files are none. */
final class FormFields {

    private FormFields() {}

    /** All values by the name of their field; empty where no form was sent. */
    static Map<String, List<String>> sent() {
        var form = form();
        if (form == null) {
            return Map.of();
        }
        var fields = new LinkedHashMap<String, List<String>>();
        for (var name : form) {
            fields.put(name, values(form.get(name)));
        }
        return fields;
    }

    /** The form of the request in hand as the framework reads it; null where none was sent. */
    static FormData form() {
        var request = CurrentRequestManager.get();
        return request == null ? null : request.getFormData();
    }

    private static List<String> values(Iterable<FormValue> given) {
        var values = new ArrayList<String>();
        for (var value : given) {
            if (!value.isFileItem()) {
                values.add(value.getValue());
            }
        }
        return values;
    }
}
