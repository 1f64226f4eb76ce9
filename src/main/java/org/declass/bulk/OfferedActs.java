package org.declass.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.declass.web.ActsOnMany;
import org.declass.web.Option;
import org.declass.web.Viewer;

/** Offers below a list what whoever looks may record on many of its things. */
@ApplicationScoped
class OfferedActs implements ActsOnMany {

    private final Viewer viewer;

    OfferedActs(Viewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public List<Option> offered(String list) {
        return BulkAct.of(list, viewer).stream()
                .map(act -> new Option(act.noun(), act.label()))
                .toList();
    }
}
