package jp.shirube.app.audit;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Hands out plain connections in the present, and connections that read the past to a thread that is there. */
final class PastConnections extends DelegatingDataSource {
    private final Past past;
    private final PastStatements statements = new PastStatements();

    PastConnections(DataSource present, Past past) {
        super(present);
        this.past = past;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        Instant moment = past.moment().orElse(null);
        return moment == null ? connection : at(moment, connection);
    }

    private Connection at(Instant moment, Connection connection) {
        return proxy(Connection.class, (self, method, arguments) -> {
            if (method.getName().startsWith("prepare")) {
                rewrite(arguments, moment, connection);
            }
            Object result = invoke(() -> method.invoke(connection, arguments));
            return result instanceof Statement statement && method.getName().equals("createStatement")
                    ? reading(statement, moment, connection)
                    : result;
        });
    }

    private Statement reading(Statement statement, Instant moment, Connection connection) {
        return proxy(Statement.class, (self, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                rewrite(arguments, moment, connection);
            }
            return invoke(() -> method.invoke(statement, arguments));
        });
    }

    /** The arguments of one call are its own, so they may be changed. */
    private void rewrite(Object @Nullable [] arguments, Instant moment, Connection connection) throws SQLException {
        if (arguments != null && arguments.length > 0 && arguments[0] instanceof String sql) {
            arguments[0] = statements.then(sql, moment, connection);
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(PastConnections.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static @Nullable Object invoke(Call call) throws Throwable {
        try {
            return call.go();
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private interface Call {
        @Nullable
        Object go() throws Exception;
    }
}
