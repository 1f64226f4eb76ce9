package org.declass.h2;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import org.h2.engine.Database;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;

/** Steps of H2 that it does not offer, and of which some of its versions leave one out. */
final class Internals {

    private Internals() {}

    /** A step; fails at once where the version of H2 on the class path has it no more. */
    static Method method(Class<?> type, String name, Class<?>... parameters) {
        try {
            var method = type.getDeclaredMethod(name, parameters);
            method.setAccessible(true);
            return method;
        } catch (NoSuchMethodException changed) {
            throw new ExceptionInInitializerError(changed);
        }
    }

    static void call(Method step, Object target, Object... arguments) {
        try {
            step.invoke(target, arguments);
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException("H2 failed to " + step.getName(), failed);
        }
    }

    /** The database behind a connection of H2's own. */
    static Database database(Connection h2) throws SQLException {
        return ((SessionLocal) h2.unwrap(JdbcConnection.class).getSession()).getDatabase();
    }
}
