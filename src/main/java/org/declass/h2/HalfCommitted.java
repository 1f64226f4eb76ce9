package org.declass.h2;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import org.h2.engine.Database;
import org.h2.mvstore.tx.Transaction;
import org.h2.mvstore.tx.TransactionStore;
import org.jboss.logging.Logger;

/**
 * Finishes commits that a killed process had begun to write. H2 marks such a transaction as committed and ought to finish it
 * when it opens the database; 2.5.252 takes one so marked for finished and leaves it: half of its rows are there, and
 * whoever touches the others waits for ever.
 */
final class HalfCommitted {

    private static final Logger LOG = Logger.getLogger(HalfCommitted.class);

    private static final Set<Database> OPENED = Collections.newSetFromMap(new WeakHashMap<>());

    private static final Method COMMIT = step("commit");
    private static final Method END = step("endTransaction");

    private HalfCommitted() {}

    private static Method step(String name) {
        return Internals.method(TransactionStore.class, name, Transaction.class, boolean.class);
    }

    /**
     * Finishes what is half committed, with the first connection to a database; to be called by one thread at a time. Later
     * it could not be told from a transaction that is being committed by another connection, be it of a reader.
     */
    static void finish(Connection h2) throws SQLException {
        var database = Internals.database(h2);
        if (OPENED.add(database)) {
            finish(database.getStore().getTransactionStore());
        }
    }

    private static void finish(TransactionStore transactions) {
        for (var transaction : transactions.getOpenTransactions()) {
            if (transaction.getStatus() == Transaction.STATUS_COMMITTED) {
                LOG.infof("A commit was cut off by the end of the process before; it is finished now");
                Internals.call(COMMIT, transactions, transaction, true);
                Internals.call(END, transactions, transaction, true);
            }
        }
    }
}
