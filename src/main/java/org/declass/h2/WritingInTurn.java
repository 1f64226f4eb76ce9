package org.declass.h2;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A connection whose statements wait for the turn to write before they do, and give it back with the transaction's end. */
final class WritingInTurn {

    /** What surely writes nothing; a query may still lock rows or draw from a sequence. */
    private static final Pattern QUERY =
            Pattern.compile("\\s*[(\\s]*(select|with|values|explain|show)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern WRITING_QUERY =
            Pattern.compile("\\b(for\\s+update|next\\s+value|nextval)\\b", Pattern.CASE_INSENSITIVE);

    private final Connection h2;
    private final Turn turn;
    private final Plans plans;
    private final Connection guarded;
    private boolean writing;

    WritingInTurn(Connection h2, Turn turn, Plans plans) {
        this.h2 = h2;
        this.turn = turn;
        this.plans = plans;
        this.guarded = (Connection) proxy(Connection.class, this::onConnection);
    }

    Connection connection() {
        return guarded;
    }

    static boolean writes(String sql) {
        return !QUERY.matcher(sql).lookingAt() || WRITING_QUERY.matcher(sql).find();
    }

    private Object onConnection(Method method, Object[] arguments) throws Throwable {
        switch (method.getName()) {
            case "createStatement" -> {
                return statement(Statement.class, call(h2, method, arguments), WritingInTurn::writes);
            }
            case "prepareStatement" -> {
                return statement(PreparedStatement.class, call(h2, method, arguments), always(writes(arguments)));
            }
            case "prepareCall" -> {
                return statement(CallableStatement.class, call(h2, method, arguments), always(writes(arguments)));
            }
            case "commit", "rollback", "setAutoCommit", "close", "abort" -> {
                return ending(method, arguments);
            }
            default -> {
                return call(h2, method, arguments);
            }
        }
    }

    private Object ending(Method method, Object[] arguments) throws Throwable {
        if (arguments != null && arguments[0] instanceof Savepoint) {
            return call(h2, method, arguments);
        }
        try {
            var result = call(h2, method, arguments);
            if (writing && !h2.isClosed()) {
                FileHead.write(h2);
                plans.giveUpIfOld(h2);
            }
            return result;
        } finally {
            ended();
        }
    }

    private Object statement(Class<? extends Statement> type, Object statement, Predicate<Object[]> writes) {
        return proxy(type, (method, arguments) -> onStatement((Statement) statement, writes, method, arguments));
    }

    private Object onStatement(Statement statement, Predicate<Object[]> writes, Method method, Object[] arguments)
            throws Throwable {
        if (method.getName().equals("getConnection")) {
            return guarded;
        }
        if (!method.getName().startsWith("execute")) {
            return call(statement, method, arguments);
        }
        if (!writing && writes.test(arguments)) {
            turn.take();
            writing = true;
        }
        if (!writing || !h2.getAutoCommit()) {
            return call(statement, method, arguments);
        }
        try {
            var result = call(statement, method, arguments);
            FileHead.write(h2);
            return result;
        } finally {
            ended();
        }
    }

    /** Whether a statement with these arguments writes: its text comes first. A batch of several texts is taken to. */
    private static boolean writes(Object[] arguments) {
        return arguments == null || writes((String) arguments[0]);
    }

    private static Predicate<Object[]> always(boolean writes) {
        return arguments -> writes;
    }

    private void ended() {
        if (writing) {
            writing = false;
            turn.give();
        }
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private static Object proxy(Class<?> type, Call call) {
        return Proxy.newProxyInstance(
                WritingInTurn.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> call.on(method, arguments));
    }

    /** What a proxy does for its target. */
    @FunctionalInterface
    private interface Call {
        Object on(Method method, Object[] arguments) throws Throwable;
    }
}
