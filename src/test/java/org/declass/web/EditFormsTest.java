package org.declass.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.declass.OnPostgres;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.account.Forms;
import org.declass.account.Visitor;
import org.declass.history.History;
import org.declass.request.Filing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever edits what somebody else changed meanwhile is told, shown what changed, and loses nothing typed: everywhere. */
@QuarkusTest
@QuarkusTestResource(OnPostgres.class)
class EditFormsTest {

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @Inject
    Filing filing;

    @Inject
    History history;

    private Visitor ada;
    private String file;
    private String request;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
        ada = cast.signIn("ada");
        file = filing.file("Jupiter missles");
        request = filing.sent("Despatch of 1963");
    }

    /**
     * A form in which a thing is edited.
     *
     * @param path its page
     * @param mine the field I type into
     * @param theirs the field the other one types into
     * @param value what the other one types
     */
    record EditForm(String path, String mine, String theirs, String value) {

        @Override
        public String toString() {
            return path;
        }
    }

    static Stream<EditForm> all() {
        return Stream.of(
                new EditForm("/files/{file}/edit", "remarks", "document.title", "Jupiter missiles"),
                new EditForm("/requests/{request}/edit", "title", "remarks", "Ask for box 8 as well"),
                new EditForm("/agencies/DOE/edit", "source", "appealDays", "61"),
                new EditForm("/agencies/DOE/offices/1/edit", "address", "name", "Office of Classification"),
                new EditForm("/admin/reference/record-groups/59", "why", "title", "Records of State"),
                new EditForm("/admin/reference/exemptions/25X6", "gist", "citation", "E.O. 13526, 3.3(b)(6)"),
                new EditForm("/admin/reference/document-types/AIRGRAM", "name", "name", "Airgram of the Department"),
                new EditForm("/admin/people/rita", "displayName", "displayName", "Rita Rossi"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void theSecondIsToldAndShownWhatChangedAndLosesNothingTyped(EditForm form) {
        var mine = open(form).with(form.mine(), "Typed by me");
        open(form).with(form.theirs(), form.value()).send().then().statusCode(303);
        var position = history.position();

        var answer = mine.send();

        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(history.position()).isEqualTo(position);
        var told = Forms.page(answer).select("[role=alert]");
        assertThat(told.select("h2").text()).isEqualTo("Somebody changed this since you opened it");
        assertThat(told.select(".timeline > li")).hasSize(1);
        assertThat(told.select(".changes ins").eachText()).contains(form.value());
        assertThat(mine.again(answer).typed()).isEqualTo(mine.typed());
    }

    @ParameterizedTest
    @MethodSource("all")
    void theSecondMaySaveOverItThen(EditForm form) {
        var mine = open(form).with(form.mine(), "Typed by me");
        open(form).with(form.theirs(), form.value()).send().then().statusCode(303);
        var position = history.position();

        mine.again(mine.send()).send().then().statusCode(303);

        assertThat(history.position()).isEqualTo(position + 1);
        assertThat(open(form).with("note", "").typed())
                .isEqualTo(mine.with("note", "").typed());
    }

    @ParameterizedTest
    @MethodSource("all")
    void aFormThatDoesNotSayWhatItSawIsRefused(EditForm form) {
        var position = history.position();

        var answer = open(form).with(form.mine(), "Typed by me").with("version").send();

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(history.position()).isEqualTo(position);
    }

    @ParameterizedTest
    @MethodSource("all")
    void ofThoseWhoSaveAtTheSameMomentOneWinsAndTheOthersLoseNothing(EditForm form) {
        var typed = Stream.of("One", "Two", "Three")
                .map(words -> open(form).with(form.mine(), words))
                .toList();
        var position = history.position();

        var answers = together(typed);

        assertThat(answers.stream().map(Response::statusCode)).containsExactlyInAnyOrder(303, 412, 412);
        assertThat(history.position()).isEqualTo(position + 1);
        for (var i = 0; i < typed.size(); i++) {
            if (answers.get(i).statusCode() == 412) {
                var again = typed.get(i).again(answers.get(i));
                assertThat(again.typed()).isEqualTo(typed.get(i).typed());
                again.send().then().statusCode(303);
                break;
            }
        }
    }

    private static List<Response> together(List<Forms> forms) {
        return forms.stream().map(form -> CompletableFuture.supplyAsync(form::send)).toList().stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private Forms open(EditForm form) {
        return Forms.open(ada, form.path().replace("{file}", file).replace("{request}", request));
    }
}
