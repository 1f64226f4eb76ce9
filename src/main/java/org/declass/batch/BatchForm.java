package org.declass.batch;

import java.util.Arrays;
import java.util.List;
import org.declass.web.Filled;
import org.declass.web.Typed;

/** Reads what the form of a batch carries: for each request its files and its title, under the number of its first file. */
final class BatchForm {

    private final Filled form;

    BatchForm(Filled form) {
        this.form = form;
    }

    /** All files that were looked at. */
    List<String> files() {
        return Arrays.stream(form.first("here").split(","))
                .filter(number -> !number.isBlank())
                .toList();
    }

    Terms terms() {
        return Asked.terms(form.first("kind"), form.first("agency"), form.first("most"));
    }

    /** The title that was typed for a request. */
    String title(String request) {
        return form.first("title." + request);
    }

    /** Whether a request is to be drafted. */
    boolean wants(String request) {
        return form.all("do").contains(request);
    }

    /** @throws Invalid where something is missing */
    Order order() {
        var typed = new Typed().needs("editor", form.first("editor"), "Say who of us files them.");
        var editor = typed.text("editor", form.first("editor"), 100);
        var authority = typed.text("authority", form.first("authority"), 100);
        var note = typed.freeText("note", form.first("note"), 4000);
        var wanted = form.all("do").stream()
                .distinct()
                .map(request -> wanted(request, typed))
                .toList();
        if (wanted.isEmpty()) {
            typed.complain("", "Tick at least one request.");
        }
        typed.orInvalid();
        var terms = terms();
        return new Order(terms.kind(), editor, authority == null ? terms.authority() : authority, note, wanted);
    }

    private Order.Wanted wanted(String request, Typed typed) {
        var parts = carried(request);
        var field = "title." + request;
        var title = typed.needs(field, title(request), "Say in a line what is asked for (" + request + ").")
                .text(field, title(request), 500);
        if (parts.isEmpty() || parts.size() > Selection.MOST + 1) {
            typed.complain("", "The form came without the files of a request; open it once more.");
        }
        return parts.isEmpty() ? null : new Order.Wanted(parts.get(0), title, parts.subList(1, parts.size()));
    }

    /** The agency and the files of a request; the form carries those of all in one field. */
    private List<String> carried(String request) {
        return Arrays.stream(form.first("requests").split(";"))
                .map(one -> List.of(one.split(" ")))
                .filter(one -> one.size() > 1 && one.get(1).equals(request))
                .findFirst()
                .orElse(List.of());
    }
}
