package org.declass.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.declass.history.Act;
import org.declass.history.Change;

/** Looks at every item of the files concerned, in all requests, and lets the files follow. */
@ApplicationScoped
class ItemsOfFiles implements FileStandings {

    private final EntityManager entities;

    ItemsOfFiles(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Change> after(Collection<RequestItem> items, Act act) {
        var files = items.stream().map(RequestItem::file).distinct().toList();
        var all = entities.createQuery(
                        "select i from RequestItem i join fetch i.request where i.file in :files", RequestItem.class)
                .setParameter("files", files)
                .getResultStream()
                .collect(Collectors.groupingBy(RequestItem::file));
        List<Change> changes = new ArrayList<>();
        for (var file : files) {
            var status = FileStanding.of(file, all.getOrDefault(file, List.of()));
            file.follow(status, act).ifPresent(changes::add);
        }
        return changes;
    }
}
