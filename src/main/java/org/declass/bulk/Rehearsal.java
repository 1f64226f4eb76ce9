package org.declass.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.declass.history.Act;
import org.declass.history.Foresight;

/** Does an act on one thing in a transaction of its own, tells what it did, and rolls it back. */
@ApplicationScoped
class Rehearsal {

    private final SingleActs single;
    private final Foresight foresight;

    Rehearsal(SingleActs single, Foresight foresight) {
        this.single = single;
        this.foresight = foresight;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Foreseen of(Order order, Chosen thing, Act act) {
        single.perform(order, thing, act);
        return Foreseen.can(thing, foresight.look());
    }
}
