package org.declass.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import org.declass.agency.Agencies;
import org.declass.file.WithdrawnFiles;
import org.declass.web.Invalid;
import org.declass.web.References;
import org.declass.web.Refused;

/** Looks at what an order mentions: the agencies and files must be there, and no file be asked for twice. */
@ApplicationScoped
class Mentioned {

    private final Agencies agencies;
    private final WithdrawnFiles files;

    Mentioned(Agencies agencies, WithdrawnFiles files) {
        this.agencies = agencies;
        this.files = files;
    }

    /** @throws Invalid where there is no such agency */
    void agency(String field, String code) {
        if (code != null) {
            agencies.named(field, code);
        }
    }

    /** @throws org.declass.web.NotFound where there is no such file */
    String file(String number) {
        return files.get(number).number();
    }

    /** @throws Invalid with a violation for the first request in which something is wrong */
    void check(Order order) {
        Set<String> seen = new HashSet<>();
        for (var i = 0; i < order.requests().size(); i++) {
            var wanted = order.requests().get(i);
            var at = "requests[" + i + "].";
            agency(at + "agency", wanted.agency());
            References.all(at + "files", wanted.files(), number -> {
                var file = file(number);
                if (!seen.add(file)) {
                    throw new Refused(file + " stands here twice.");
                }
                return file;
            });
        }
        if (seen.size() > Selection.MOST) {
            throw new Invalid("requests", "Ask for at most " + Selection.MOST + " files at once.");
        }
    }
}
