package org.declass.history;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/** Lets H2 refuse UPDATE and DELETE on the history; PostgreSQL has the same as a function in its own migration. */
public class AppendOnlyTrigger implements Trigger {

    @Override
    public void fire(Connection connection, Object[] oldRow, Object[] newRow) throws SQLException {
        throw new SQLException("the history is append-only");
    }
}
