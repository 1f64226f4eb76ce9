package org.declass.request;

import jakarta.enterprise.context.ApplicationScoped;
import org.declass.history.Statuses;
import org.declass.history.SubjectKind;

/** How timelines write and colour the statuses of requests. */
@ApplicationScoped
class RequestStatuses implements Statuses {

    @Override
    public SubjectKind of() {
        return SubjectKind.REQUEST;
    }

    @Override
    public Enum<?> constant(String name) {
        return RequestStatus.valueOf(name);
    }
}
