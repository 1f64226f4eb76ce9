package org.declass.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What was wrong with a form when it was sent; shown in one box above it and beside each field.
 *
 * @param violations one for each wrong field, in the order of the complaints
 * @param frozen whether the form can only be read, because there is nothing to send any more
 * @param fields where the fields stand on the form; null as long as nobody looked
 */
public record FormErrors(List<Violation> violations, boolean frozen, FieldPlaces fields) {

    /** Of a form nobody has sent yet. */
    public static final FormErrors NONE = new FormErrors(List.of());

    /** Of a form that can be mended. */
    public FormErrors(List<Violation> violations) {
        this(violations, false);
    }

    /** Of a form whose fields nobody has looked at yet. */
    public FormErrors(List<Violation> violations, boolean frozen) {
        this(violations, frozen, null);
    }

    /**
     * One line of the box above the form.
     *
     * @param label what the form calls the field, as it begins the line; empty where it stands nowhere or the message names it
     * @param message what is wrong
     * @param href the way to its field; null where the form has no such field
     * @param possible the acts that are possible instead; empty where that is not what is wrong
     * @param page the path of the page of what stands in the way; null where it has none
     */
    public record Fault(String label, String message, String href, List<String> possible, String page) {

        /** Something in a field without a label that stands in the way and has no page. */
        Fault(String message, String href, List<String> possible) {
            this("", message, href, possible, null);
        }

        /** What stands in the way, by the last part of its path: its number. */
        public String inTheWay() {
            return page.substring(page.lastIndexOf('/') + 1);
        }
    }

    /**
     * The form once more with what is wrong. Only the page itself knows in which order its fields stand and which of them
     * there are; so where that matters, it is rendered, looked at, and rendered again.
     *
     * @param page renders it with what is wrong
     */
    public Response answer(int status, Function<FormErrors, TemplateInstance> page) {
        var html = page.apply(this).render();
        var placed = new FormErrors(violations, frozen, FieldPlaces.of(html));
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(
                        placed.summary().equals(summary())
                                ? html
                                : page.apply(placed).render())
                .build();
    }

    /** What is wrong, in the order of the fields; first what belongs to none. */
    public List<Fault> summary() {
        if (fields == null) {
            return violations.stream()
                    .map(each -> fault(each, each.field(), ""))
                    .toList();
        }
        return violations.stream()
                .sorted(Comparator.comparingInt(each -> fields.place(each.field())))
                .map(each -> fault(each, fields.target(each.field()), fields.label(each.field())))
                .distinct()
                .toList();
    }

    private static Fault fault(Violation wrong, String target, String label) {
        var href = target.isEmpty() ? null : "#" + target.replace("[", "%5B").replace("]", "%5D");
        return new Fault(before(wrong.message(), label), wrong.message(), href, wrong.possible(), wrong.page());
    }

    /** "Pages: " before "Write a whole number, such as 12.", which does not say of what. */
    private static String before(String message, String label) {
        if (label.isEmpty() || names(message, label)) {
            return "";
        }
        return label + (label.endsWith("?") ? " " : ": ");
    }

    /**
     * Whether a message says which field it is about: where it begins with the label. A label of several words may stand
     * anywhere in it; a single one, such as "Day", stands in many a message about something else.
     */
    private static boolean names(String message, String label) {
        var words = Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(label) + "(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(message);
        return label.contains(" ") ? words.find() : words.lookingAt();
    }

    /** What is wrong with the field, or with what was named in it one by one ({@code files[0]}); null where nothing is. */
    public String on(String field) {
        var wrong = violations.stream()
                .filter(violation ->
                        violation.field().equals(field) || violation.field().startsWith(field + "["))
                .map(Violation::message)
                .distinct()
                .collect(Collectors.joining(" "));
        return wrong.isEmpty() ? null : wrong;
    }

    /** Whether anything is wrong. */
    public boolean any() {
        return !violations.isEmpty();
    }
}
