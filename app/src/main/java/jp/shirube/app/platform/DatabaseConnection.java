package jp.shirube.app.platform;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import jp.shirube.app.platform.postgres.EmbeddedPostgres;

/**
 * One account at the database.
 *
 * @param url JDBC address
 * @param user account, or empty where the address names it
 * @param password of the account, or empty
 */
record DatabaseConnection(String url, String user, String password) {
    private static final int OLDEST_VERSION = 15;

    /** The account that owns the tables. */
    static DatabaseConnection of(CommandLine line, Optional<EmbeddedPostgres> embedded) {
        if (embedded.isPresent()) {
            EmbeddedPostgres server = embedded.get();
            return new DatabaseConnection(server.jdbcUrl(), EmbeddedPostgres.USER, server.password());
        }
        DatabaseConnection named = parse(line.databaseUrl().orElseThrow());
        return new DatabaseConnection(
                named.url(),
                line.setting("shirube.database.user").orElse(named.user()),
                line.setting("shirube.database.password").orElse(named.password()));
    }

    /** Accepts {@code jdbc:postgresql://host/db} and {@code postgresql://user:password@host:port/db}. */
    static DatabaseConnection parse(String address) {
        if (address.startsWith("jdbc:postgresql:")) {
            return new DatabaseConnection(address, "", "");
        }
        if (!address.startsWith("postgresql://") && !address.startsWith("postgres://")) {
            throw new DatabaseAddressUnreadable();
        }
        URI uri;
        try {
            uri = URI.create(address);
        } catch (IllegalArgumentException e) {
            throw new DatabaseAddressUnreadable();
        }
        String account = Optional.ofNullable(uri.getUserInfo()).orElse("");
        int colon = account.indexOf(':');
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return new DatabaseConnection(
                "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query,
                colon < 0 ? account : account.substring(0, colon),
                colon < 0 ? "" : account.substring(colon + 1));
    }

    /** Connects once, so that a wrong address is said in one sentence before anything else starts. */
    void verify() {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST_VERSION) {
                throw new DatabaseUnreachable("database.too-old", Integer.toString(version));
            }
        } catch (SQLException e) {
            throw new DatabaseUnreachable("database.unreachable", String.valueOf(e.getMessage()));
        }
    }
}
