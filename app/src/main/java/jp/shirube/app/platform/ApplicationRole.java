package jp.shirube.app.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import jp.shirube.app.platform.postgres.EmbeddedPostgres;
import jp.shirube.app.platform.postgres.KeptPassword;

/**
 * The account that works and owns nothing, on a server of one's own: used where its password is known, made where it is missing and the
 * owner may make it. The password of an account that stands is never changed: other databases of the server may use it.
 *
 * @param given password that the call names; empty where it names none
 * @param kept file of a password generated here
 */
record ApplicationRole(DatabaseConnection owner, Optional<String> given, Path kept) {
    private static final String NAME = EmbeddedPostgres.APPLICATION_USER;

    static ApplicationRole of(DatabaseConnection owner, CommandLine line) {
        return new ApplicationRole(
                owner,
                line.setting("shirube.database.application-password"),
                line.data().resolve("database-application-password"));
    }

    /** Empty where the account cannot be made or does not let us in. */
    Optional<DatabaseConnection> find() {
        try {
            if (given.isEmpty() && !Files.exists(kept) && exists()) {
                return Optional.empty();
            }
            Files.createDirectories(kept.toAbsolutePath().getParent());
            String password = given.isPresent() ? given.get() : KeptPassword.of(kept);
            if (!exists()) {
                create(password);
            }
            DatabaseConnection application = new DatabaseConnection(owner.url(), NAME, password);
            return worksAsItself(application) ? Optional.of(application) : Optional.empty();
        } catch (SQLException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean exists() throws SQLException {
        try (Connection connection = connect(owner);
                PreparedStatement query = connection.prepareStatement("SELECT 1 FROM pg_roles WHERE rolname = ?")) {
            query.setString(1, NAME);
            try (ResultSet found = query.executeQuery()) {
                return found.next();
            }
        }
    }

    /** CREATE ROLE takes no parameters, so the database quotes. */
    private void create(String password) throws SQLException {
        try (Connection connection = connect(owner);
                PreparedStatement quote =
                        connection.prepareStatement("SELECT format('CREATE ROLE %I LOGIN PASSWORD %L', ?, ?)");
                Statement statement = connection.createStatement()) {
            quote.setString(1, NAME);
            quote.setString(2, password);
            try (ResultSet sql = quote.executeQuery()) {
                sql.next();
                statement.execute(sql.getString(1));
            }
        }
    }

    /** An account named in the address itself would silently win over ours. */
    private static boolean worksAsItself(DatabaseConnection application) throws SQLException {
        try (Connection connection = connect(application);
                Statement statement = connection.createStatement();
                ResultSet user = statement.executeQuery("SELECT session_user")) {
            return user.next() && NAME.equals(user.getString(1));
        }
    }

    private static Connection connect(DatabaseConnection account) throws SQLException {
        return DriverManager.getConnection(account.url(), account.user(), account.password());
    }
}
