package org.declass.request;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.declass.history.Act;

/** All questions of agencies, those that were taken back included. */
@ApplicationScoped
class Questions implements PanacheRepositoryBase<Question, String> {

    /** The questions of a request, oldest first. */
    List<Question> of(ReviewRequest request) {
        return list("request = ?1 order by ordinal", request);
    }

    /** Notes that a request has begun or ceased to wait for our answer. */
    void follow(ReviewRequest request, Act act) {
        var known = of(request);
        var isAsked = request.standing().pause().question() != null;
        if (isAsked && known.stream().noneMatch(Question::isOpen)) {
            persist(new Question(request, known.size() + 1, act.happenedOn()));
        } else if (!isAsked) {
            known.stream().filter(Question::isOpen).forEach(question -> question.answered(act.happenedOn()));
        }
    }

    /** Notes that the question a request waited with was never asked. */
    void takeBack(ReviewRequest request) {
        if (request.standing().pause().question() == null) {
            of(request).stream().filter(Question::isOpen).forEach(Question::takeBack);
        }
    }
}
