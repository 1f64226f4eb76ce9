package org.declass.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells a person what is wrong with the address in hand, in the words of the page that is there. */
@RequestScoped
class WrongAddress {

    /** The end of {@code agency[1]}: the second value of a parameter is meant. */
    private static final Pattern ONE_OF_SEVERAL = Pattern.compile("\\[(\\d{1,9})]$");

    private final UriInfo uri;
    private final Request request;
    private final ParameterWords words;

    WrongAddress(UriInfo uri, Request request, ParameterWords words) {
        this.uri = uri;
        this.request = request;
        this.words = words;
    }

    /** The page that says so. */
    Response page(Problem problem) {
        var wrong = problem.violations().stream().map(this::wrong).toList();
        return ErrorPage.of(problem, wrong, without(problem));
    }

    private ErrorPage.Wrong wrong(Violation violation) {
        var label = violation.field().isEmpty() ? "" : words.of(uri.getPath(), violation.field());
        return new ErrorPage.Wrong(label, asked(violation.field()), violation.message());
    }

    private String asked(String field) {
        var name = parameter(field);
        return meant(field, uri.getQueryParameters().getOrDefault(name, List.of()))
                .filter(value -> !value.isBlank())
                .map(value -> name + "=" + Characters.beginning(Characters.sound(value)))
                .orElse("");
    }

    /** Of the values of a parameter the one that is wrong; the first that says something where the field does not tell. */
    private static Optional<String> meant(String field, List<String> values) {
        var one = ONE_OF_SEVERAL.matcher(field);
        return one.find()
                ? values.stream().skip(Integer.parseInt(one.group(1))).findFirst()
                : values.stream().filter(value -> !value.isBlank()).findFirst();
    }

    /** Of {@code recordGroup[0]}, which is one of its values. */
    private static String parameter(String field) {
        return ONE_OF_SEVERAL.matcher(field).replaceFirst("");
    }

    /** The same page without the parameters that are wrong, where it was a page and they are why it cannot be had. */
    private String without(Problem problem) {
        var names = new ArrayList<>(problem.violations().stream()
                .map(each -> parameter(each.field()))
                .toList());
        names.retainAll(uri.getQueryParameters().keySet());
        return names.isEmpty() || !request.getMethod().equals(HttpMethod.GET)
                ? ""
                : new Here(uri, uri.getPath()).but(names);
    }
}
