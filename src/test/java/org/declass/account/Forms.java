package org.declass.account;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** A form on a page, filled in as it was opened, changed and sent. */
public class Forms {

    private final Visitor visitor;
    private final String action;
    private final Map<String, Object> fields = new HashMap<>();

    private Forms(Visitor visitor, FormElement form) {
        this.visitor = visitor;
        this.action = form.attr("action");
        for (var field : form.formData()) {
            fields.merge(field.key(), field.value(), Forms::both);
        }
    }

    private static Object both(Object one, Object other) {
        var all = new ArrayList<Object>(one instanceof List<?> list ? list : List.of(one));
        all.add(other);
        return all;
    }

    /** Opens the page at a path and takes its form in hand. */
    public static Forms open(Visitor visitor, String path) {
        return new Forms(visitor, form(visitor.page(path)));
    }

    /** Takes the form in hand that came back. */
    public static Forms again(Visitor visitor, Response answer) {
        return new Forms(visitor, form(page(answer)));
    }

    private static FormElement form(Document page) {
        return page.select("main form[method=post]").forms().get(0);
    }

    /** The page that an answer holds. */
    public static Document page(Response answer) {
        return Jsoup.parse(answer.asString());
    }

    /** Types into a field, or ticks boxes. */
    public Forms with(String field, Object... values) {
        fields.put(field, List.of(values));
        return this;
    }

    /** Takes the form in hand that came back to whoever sent this one. */
    public Forms again(Response answer) {
        return again(visitor, answer);
    }

    /** What a person typed or chose, without what the form carries for itself. */
    public Map<String, Object> typed() {
        var typed = new HashMap<>(fields);
        typed.keySet().removeAll(List.of("csrf-token", "version", "position"));
        typed.replaceAll((name, value) -> value instanceof List<?> list && list.size() == 1 ? list.get(0) : value);
        return typed;
    }

    /** Sends it. */
    public Response send() {
        var request = visitor.request().contentType(ContentType.URLENC.withCharset("UTF-8"));
        fields.forEach((name, value) -> {
            if (value instanceof List<?> list) {
                list.forEach(one -> request.formParam(name, one));
            } else {
                request.formParam(name, value);
            }
        });
        return request.post(action);
    }
}
