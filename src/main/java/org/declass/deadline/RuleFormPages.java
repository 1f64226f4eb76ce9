package org.declass.deadline;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.declass.history.Acts;
import org.declass.history.Entered;
import org.declass.history.FormPage;
import org.declass.history.Forms;
import org.declass.history.Frame;
import org.declass.web.Filled;
import org.declass.web.Flash;
import org.declass.web.Typed;

/** The forms in which an administrator enters, edits, changes and ends a rule. */
@Path("/admin/rules")
@RolesAllowed("admin")
@Produces(MediaType.TEXT_HTML)
class RuleFormPages {

    private static final String HOME = "/admin/rules";

    private final RuleDesk desk;
    private final Rules rules;
    private final RuleForm reader;
    private final Forms forms;
    private final Acts acts;

    RuleFormPages(RuleDesk desk, Rules rules, RuleForm reader, Forms forms, Acts acts) {
        this.desk = desk;
        this.rules = rules;
        this.reader = reader;
        this.forms = forms;
        this.acts = acts;
    }

    @CheckedTemplate(basePath = "deadline")
    static class Templates {
        static native TemplateInstance ruleForm(FormPage page, Filled form, Frame frame, RuleForm.Choices choices);

        static native TemplateInstance ruleEnd(FormPage page, Filled form, Frame frame);
    }

    @GET
    @Path("new")
    public TemplateInstance blank() {
        return blank(FormPage.blank(), forms.opened());
    }

    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response record(MultivaluedMap<String, String> sent) {
        var form = new Filled(sent);
        var entered = Entered.of(form);
        return forms.send(entered, null, frame -> blank(form, frame), () -> {
            var typed = new Typed();
            var facts = reader.read(form.first("code"), form, typed);
            return shown(desk.record(facts, entered.act(acts, typed)).thing(), " was recorded.");
        });
    }

    @GET
    @Path("{code}/{edition}/edit")
    public TemplateInstance open(String code, int edition) {
        var frame = forms.opened();
        var rule = rules.get(code, edition);
        return edit(rule, RuleForm.filled(rule.facts()), frame);
    }

    @POST
    @Path("{code}/{edition}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response edit(String code, int edition, MultivaluedMap<String, String> sent) {
        var form = new Filled(sent);
        var entered = Entered.of(form);
        var before = rules.get(code, edition);
        return forms.send(entered, before.subject(), frame -> edit(rules.get(code, edition), form, frame), () -> {
            var typed = new Typed();
            var facts = reader.read(before.facts().code(), form, typed);
            desk.edit(code, edition, facts, entered.seen(), entered.act(acts, typed));
            return shown(before.facts(), " was saved.");
        });
    }

    @GET
    @Path("{code}/editions/new")
    public TemplateInstance openChange(String code) {
        var frame = forms.opened();
        var rule = rules.last(code);
        return change(rule, RuleForm.filled(rule.facts()), frame);
    }

    @POST
    @Path("{code}/editions/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(String code, MultivaluedMap<String, String> sent) {
        var form = new Filled(sent);
        var entered = Entered.of(form);
        var before = rules.last(code);
        return forms.send(entered, before.subject(), frame -> change(rules.last(code), form, frame), () -> {
            var typed = new Typed();
            var facts = reader.read(before.facts().code(), form, typed);
            var changed = desk.change(code, facts, entered.seen(), entered.act(acts, typed));
            return shown(changed.thing(), " was recorded.");
        });
    }

    @GET
    @Path("{code}/{edition}/end")
    public TemplateInstance openEnd(String code, int edition) {
        return end(rules.get(code, edition), FormPage.blank(), forms.opened());
    }

    @POST
    @Path("{code}/{edition}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(String code, int edition, MultivaluedMap<String, String> sent) {
        var form = new Filled(sent);
        var entered = Entered.of(form);
        var before = rules.get(code, edition);
        return forms.send(entered, before.subject(), frame -> end(rules.get(code, edition), form, frame), () -> {
            var typed = new Typed().needs("lastDay", form.first("lastDay"), "Say which day is its last.");
            var lastDay = typed.day("lastDay", form.first("lastDay"));
            desk.end(code, edition, lastDay, entered.seen(), entered.act(acts, typed));
            return shown(before.facts(), " was ended.");
        });
    }

    private static TemplateInstance blank(Filled form, Frame frame) {
        var page = FormPage.ofNew("Record a rule", HOME + "/new", HOME, "Rules");
        return Templates.ruleForm(page, form, frame, RuleForm.Choices.ALL);
    }

    private static TemplateInstance edit(Rule rule, Filled form, Frame frame) {
        var page = page("Edit " + rule.key(), HOME + "/" + rule.key() + "/edit", rule, frame);
        return Templates.ruleForm(page, form, frame, RuleForm.Choices.ALL);
    }

    private static TemplateInstance change(Rule rule, Filled form, Frame frame) {
        var code = rule.facts().code();
        var page = page("The law changed: " + code, HOME + "/" + code + "/editions/new", rule, frame);
        return Templates.ruleForm(page, form, frame, RuleForm.Choices.ALL);
    }

    private static TemplateInstance end(Rule rule, Filled form, Frame frame) {
        var page = page("End " + rule.key(), HOME + "/" + rule.key() + "/end", rule, frame);
        return Templates.ruleEnd(page, form, frame);
    }

    private static FormPage page(String title, String action, Rule rule, Frame frame) {
        return new FormPage(title, action, HOME + "/" + rule.key(), rule.key(), frame.versionOr(rule.version()));
    }

    private static Response shown(RuleFacts rule, String done) {
        return Flash.seeOther(URI.create(HOME + "/" + rule.key()), rule.key() + done);
    }
}
