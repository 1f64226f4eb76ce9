package org.declass.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import org.declass.history.FormPage;
import org.declass.web.Filled;
import org.declass.web.Option;
import org.declass.web.Shape;
import org.declass.web.Typed;

/** Reads and fills the form of a rule. */
@ApplicationScoped
class RuleForm {

    private final Shape shape;

    RuleForm(Shape shape) {
        this.shape = shape;
    }

    /** What can be chosen from. */
    record Choices(
            List<Option> purposes, List<Option> sides, List<Option> events, List<Option> units, List<Option> kinds) {

        static final Choices ALL = new Choices(
                Option.of(Purpose.values()),
                Option.of(Side.values()),
                Option.of(StartingEvent.values()),
                Option.of(Unit.values()),
                Option.of(Road.values()));
    }

    /** The rule that was typed. */
    RuleFacts read(String code, Filled form, Typed typed) {
        var facts = new RuleFacts(
                code,
                null,
                typed.constant("purpose", form.first("purpose"), Purpose.class),
                typed.constant("side", form.first("side"), Side.class),
                typed.constant("startsOn", form.first("startsOn"), StartingEvent.class),
                typed.number("length", form.first("length")),
                typed.constant("unit", form.first("unit"), Unit.class),
                form.first("onLapse"),
                Scope.words(form.first("agencies")),
                form.all("kinds").stream()
                        .map(kind -> typed.constant("kinds", kind, Road.class))
                        .toList(),
                typed.day("validFrom", form.first("validFrom")),
                typed.day("validTo", form.first("validTo")),
                form.first("citation"),
                FormPage.ticked(form, "verified"),
                form.first("remarks"));
        return shape.checked(facts, typed);
    }

    /** The form filled in with a rule; the note of the form is that of the act, so that of the rule has another name. */
    static Filled filled(RuleFacts rule) {
        var form = new MultivaluedHashMap<String, String>();
        form.putAll(FormPage.filled(rule).parameters());
        form.put("kinds", rule.kinds().stream().map(Road::name).toList());
        form.remove("note");
        if (rule.note() != null) {
            form.putSingle("remarks", rule.note());
        }
        return new Filled(form);
    }
}
