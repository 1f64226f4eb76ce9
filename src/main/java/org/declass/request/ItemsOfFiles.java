package org.declass.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.declass.file.StandingOfFiles;
import org.declass.history.Act;
import org.declass.history.Change;

/** Lets the files of items follow what became of these. */
@ApplicationScoped
class ItemsOfFiles implements FileStandings {

    private final StandingOfFiles standings;

    ItemsOfFiles(StandingOfFiles standings) {
        this.standings = standings;
    }

    @Override
    public List<Change> after(Collection<RequestItem> items, Act act) {
        return standings.after(items.stream().map(RequestItem::file).distinct().toList(), act);
    }
}
