package org.declass.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.Session;

/** Finds what stands in the way of undoing an import. */
@ApplicationScoped
class Obstacles {

    private static final int SHOWN = 20;

    private static final String ENTRIES = """
            select e.file_key, min(e.position) from exchange_row r
              join history_entry e on e.file_key = concat('W-', cast(r.file_id as varchar(20)))
            where r.batch_id = :batch and r.outcome <> 'UNCHANGED' and r.file_id is not null and r.undone = false
              and e.position > :position and e.via <> :via
            group by e.file_key order by min(e.position) fetch first :shown rows only""";

    private static final String CASES = """
            select a.id, min(e.position) from exchange_row x
              join request_determination d on d.id = x.determination_id
              join request_item i on i.id = d.item_id
              join appeal a on a.request_id = i.request_id
              join request r on r.id = i.request_id
              join history_entry e on e.request_key = r.request_number
            where x.batch_id = :batch and x.undone = false and e.position > :position and e.via <> :via
            group by a.id order by min(e.position) fetch first :shown rows only""";

    private static final String ITEMS = """
            select distinct concat('W-', cast(r.file_id as varchar(20))) from exchange_row r
              join request_item i on i.file_id = r.file_id and i.filed_by = 'US'
            where r.batch_id = :batch and r.outcome in ('CREATED', 'RESTORED') and r.undone = false
            fetch first :shown rows only""";

    private final Session session;

    Obstacles(Session session) {
        this.session = session;
    }

    /** A sentence for each file that somebody else worked with since; empty where the import can be undone. */
    List<String> toUndoing(Batch batch) {
        Set<String> found = new LinkedHashSet<>();
        session.createNativeQuery(ENTRIES, Object[].class)
                .setParameter("batch", batch.id())
                .setParameter("position", batch.startPosition())
                .setParameter("via", "import " + batch.number())
                .setParameter("shown", SHOWN)
                .getResultList()
                .forEach(row -> found.add(row[0] + " has a later entry in the history (no. " + row[1] + ")."));
        session.createNativeQuery(CASES, Object[].class)
                .setParameter("batch", batch.id())
                .setParameter("position", batch.startPosition())
                .setParameter("via", "import " + batch.number())
                .setParameter("shown", SHOWN)
                .getResultList()
                .forEach(row -> found.add("A-" + row[0] + " has a later entry in the history (no. " + row[1] + ")."));
        session.createNativeQuery(ITEMS, String.class)
                .setParameter("batch", batch.id())
                .setParameter("shown", SHOWN)
                .getResultList()
                .forEach(file -> found.add(file + " is an item of a request."));
        return List.copyOf(found);
    }
}
