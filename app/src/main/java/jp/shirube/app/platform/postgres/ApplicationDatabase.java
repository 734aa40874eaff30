package jp.shirube.app.platform.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The application's own account and database inside the server. */
final class ApplicationDatabase {
    private ApplicationDatabase() {}

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Creates what is missing; safe to repeat after a start that was cut short. */
    static void ensure(int port, String password) {
        try (Connection connection =
                        DriverManager.getConnection(url(port, "postgres"), EmbeddedPostgres.SUPERUSER, password);
                Statement statement = connection.createStatement()) {
            if (!exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + EmbeddedPostgres.USER + "'")) {
                // The password is base64url, so it holds no quotation mark; CREATE ROLE takes no parameters.
                statement.execute(
                        "CREATE ROLE " + EmbeddedPostgres.USER + " LOGIN CREATEDB PASSWORD '" + password + "'");
            }
            if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = '" + EmbeddedPostgres.DATABASE + "'")) {
                statement.execute("CREATE DATABASE " + EmbeddedPostgres.DATABASE + " OWNER " + EmbeddedPostgres.USER);
            }
        } catch (SQLException e) {
            throw new ServerUnavailable("postgres.no-database", String.valueOf(e.getMessage()));
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            return result.next();
        }
    }
}
