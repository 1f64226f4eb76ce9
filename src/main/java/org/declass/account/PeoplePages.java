package org.declass.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Arrays;
import java.util.List;
import org.declass.history.Acts;
import org.declass.history.Entered;
import org.declass.history.Forms;
import org.declass.history.Frame;
import org.declass.web.Flash;
import org.declass.web.Option;

/** The administrator's pages about people. */
@Path("/admin/people")
@RolesAllowed("admin")
class PeoplePages {

    private final PeopleDesk people;
    private final Forms forms;
    private final Acts acts;

    PeoplePages(PeopleDesk people, Forms forms, Acts acts) {
        this.people = people;
        this.forms = forms;
        this.acts = acts;
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance people(List<PersonRow> people);

        static native TemplateInstance newPerson(PersonForm form, List<Option> roles, Frame frame);

        static native TemplateInstance person(PersonRow person, PersonForm form, List<Option> roles, Frame frame);

        static native TemplateInstance oneTimePassword(PersonRow person, String password);
    }

    @GET
    public TemplateInstance list() {
        return Templates.people(people.all());
    }

    @GET
    @Path("new")
    public TemplateInstance form() {
        return Templates.newPerson(PersonForm.EMPTY, roles(), forms.opened());
    }

    @POST
    public Response record(@BeanParam PersonForm form, @BeanParam Entered entered) {
        return forms.send(entered, null, frame -> Templates.newPerson(form, roles(), frame), () -> {
            var password = Secrets.password();
            var person = people.record(form.read(), PasswordHash.of(password), acts.now());
            return Response.ok(Templates.oneTimePassword(person, password)).build();
        });
    }

    @GET
    @Path("{name}")
    public TemplateInstance show(String name) {
        var frame = forms.opened();
        var person = people.get(name);
        return Templates.person(person, PersonForm.of(person), roles(), frame);
    }

    @POST
    @Path("{name}")
    public Response edit(String name, @BeanParam PersonForm form, @BeanParam Entered entered) {
        var typed = form.of(people.get(name).name());
        return forms.send(
                entered,
                Person.subject(typed.name()),
                frame -> Templates.person(people.get(typed.name()), typed, roles(), frame),
                () -> {
                    people.edit(typed.read(), entered.seen(), acts.now());
                    return seeOther(typed.name(), "Saved.");
                });
    }

    @POST
    @Path("{name}/disablement")
    public Response disable(String name) {
        people.disable(name, acts.now());
        return seeOther(name, name + " can no longer sign in; open sessions have ended.");
    }

    @POST
    @Path("{name}/enablement")
    public Response enable(String name) {
        people.enable(name, acts.now());
        return seeOther(name, name + " can sign in again.");
    }

    @POST
    @Path("{name}/password-reset")
    public Response resetPassword(String name) {
        var person = people.get(name);
        var password = Secrets.password();
        people.resetPassword(name, PasswordHash.of(password), acts.now());
        return Response.ok(Templates.oneTimePassword(person, password)).build();
    }

    private static Response seeOther(String name, String message) {
        return Flash.seeOther(UriBuilder.fromPath("/admin/people/{name}").build(name), message);
    }

    private static List<Option> roles() {
        return Arrays.stream(Role.values())
                .map(role -> new Option(role.name(), role.word(), role.meaning()))
                .toList();
    }
}
