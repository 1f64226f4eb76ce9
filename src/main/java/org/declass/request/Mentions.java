package org.declass.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.declass.agency.Agencies;
import org.declass.file.WithdrawnFile;
import org.declass.file.WithdrawnFiles;
import org.declass.history.Acts;
import org.declass.web.References;
import org.declass.web.Refused;

/** Looks at what a request mentions: agencies, files, an earlier request, numbers that no other request may have. */
@ApplicationScoped
class Mentions {

    private final ReviewRequests requests;
    private final WithdrawnFiles files;
    private final Agencies agencies;
    private final Acts acts;

    Mentions(ReviewRequests requests, WithdrawnFiles files, Agencies agencies, Acts acts) {
        this.requests = requests;
        this.files = files;
        this.agencies = agencies;
        this.acts = acts;
    }

    /** Makes sure that what the facts name is there. */
    void check(RequestFacts facts) {
        agencies.named("agency", facts.agency());
        if (facts.refiles() != null) {
            References.one("refiles", facts.refiles(), requests::get);
        }
    }

    /** The files with these numbers. */
    List<WithdrawnFile> files(List<String> numbers) {
        return References.all("files", numbers, this::file);
    }

    private WithdrawnFile file(String number) {
        var file = files.get(number);
        if (file.isStruck()) {
            throw new Refused(number + " was struck from the lists.");
        }
        return file;
    }

    /**
     * Makes sure that a number can be one of a request.
     *
     * @param field the field it was written in
     */
    void check(String field, TrackingNumber given) {
        agencies.named("agency", given.agency());
        given.mustBeComparable(field);
        acts.mustHaveCome("givenOn", given.givenOn());
        requests.holding(given).ifPresent(holder -> {
            throw new Refused(
                    given + " is a number of " + holder.number() + " already.", "/requests/" + holder.number());
        });
    }
}
