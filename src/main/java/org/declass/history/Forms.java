package org.declass.history;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.declass.web.FormErrors;
import org.declass.web.IllegalAct;
import org.declass.web.Invalid;
import org.declass.web.Position;
import org.declass.web.Refused;
import org.declass.web.Stale;
import org.declass.web.TimelineEntry;
import org.declass.web.Violation;
import org.hibernate.StaleStateException;

/** Sends forms on their way: the act is done, or the form comes back with all that was typed and the reason. */
@ApplicationScoped
public class Forms {

    private final Position position;
    private final HistoryQueries history;
    private final EntityManager entities;

    Forms(Position position, HistoryQueries history, EntityManager entities) {
        this.position = position;
        this.history = history;
        this.entities = entities;
    }

    /** A form that is opened now. */
    public Frame opened() {
        return Frame.opened(position.position());
    }

    /**
     * Sends a form. Where the act is refused, the form comes back with the reasons: 422 where a field is wrong, 409 where
     * something else stands in the way, 412 with what was done meanwhile where somebody was faster. The form that comes
     * back after a 412 carries the new version, so that sending it again is a decision. Where the act is not possible any
     * more, the form comes back to be read only, with the reason.
     *
     * @param subject the thing it is about; null for a new one
     * @param form renders it again
     * @param act does what it asks for
     */
    public Response send(
            Entered entered, Subject subject, Function<Frame, TemplateInstance> form, Supplier<Response> act) {
        try {
            return act.get();
        } catch (Invalid e) {
            return refused(422, new FormErrors(e.violations()), entered, form);
        } catch (Refused e) {
            return refused(409, new FormErrors(reasons(e)), entered, form);
        } catch (IllegalAct e) {
            return impossible(409, e.getMessage(), entered, subject, form);
        } catch (Stale e) {
            return e.impossible() == null
                    ? overtaken(entered, subject, form)
                    : impossible(412, e.impossible(), entered, subject, form);
        } catch (RuntimeException e) {
            if (isOvertaken(e)) {
                return overtaken(entered, subject, form);
            }
            throw e;
        }
    }

    private Response overtaken(Entered entered, Subject subject, Function<Frame, TemplateInstance> form) {
        // What was read before the act is as old as the form.
        entities.clear();
        var now = position.position();
        return answer(412, form.apply(Frame.overtaken(now, missed(entered, subject))));
    }

    private Response impossible(
            int status, String why, Entered entered, Subject subject, Function<Frame, TemplateInstance> form) {
        entities.clear();
        return answer(status, form.apply(Frame.impossible(why, position.position(), missed(entered, subject))));
    }

    private List<TimelineEntry> missed(Entered entered, Subject subject) {
        return subject == null || entered.position() == null ? List.of() : history.since(subject, entered.position());
    }

    private static List<Violation> reasons(Refused e) {
        return e.violations().isEmpty()
                ? e.reasons().stream()
                        .map(reason -> new Violation("", reason, List.of(), e.page()))
                        .toList()
                : e.violations();
    }

    private static Response refused(
            int status, FormErrors wrong, Entered entered, Function<Frame, TemplateInstance> form) {
        return wrong.answer(status, errors -> form.apply(Frame.refused(errors, entered)));
    }

    /** Two people who save at the same moment: the database notices what the versions could not show yet. */
    public static boolean isOvertaken(Throwable e) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(cause -> cause instanceof OptimisticLockException || cause instanceof StaleStateException);
    }

    private static Response answer(int status, TemplateInstance page) {
        return Response.status(status).entity(page).build();
    }
}
