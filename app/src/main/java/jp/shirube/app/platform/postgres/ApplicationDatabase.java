package jp.shirube.app.platform.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The application's own accounts and database inside the server. */
final class ApplicationDatabase {
    private ApplicationDatabase() {}

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Creates what is missing; safe to repeat after a start that was cut short. Passwords are base64url: CREATE ROLE takes no parameters. */
    static void ensure(int port, String password, String applicationPassword) {
        try (Connection connection =
                        DriverManager.getConnection(url(port, "postgres"), EmbeddedPostgres.SUPERUSER, password);
                Statement statement = connection.createStatement()) {
            role(statement, EmbeddedPostgres.USER, "LOGIN CREATEDB PASSWORD '" + password + "'");
            // Before the database, so that its migrations find it.
            role(statement, EmbeddedPostgres.APPLICATION_USER, "LOGIN PASSWORD '" + applicationPassword + "'");
            if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = '" + EmbeddedPostgres.DATABASE + "'")) {
                statement.execute("CREATE DATABASE " + EmbeddedPostgres.DATABASE + " OWNER " + EmbeddedPostgres.USER);
            }
        } catch (SQLException e) {
            throw new ServerUnavailable("postgres.no-database", String.valueOf(e.getMessage()));
        }
    }

    /** Also where the role stands: its password may have been generated anew. */
    private static void role(Statement statement, String name, String properties) throws SQLException {
        boolean stands = exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + name + "'");
        statement.execute((stands ? "ALTER" : "CREATE") + " ROLE " + name + " " + properties);
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            return result.next();
        }
    }
}
