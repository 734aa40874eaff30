package jp.shirube.app.platform;

/** The address given for an external database is not one of PostgreSQL. The address itself is not repeated: it may hold a password. */
public final class DatabaseAddressUnreadable extends Refusal {
    DatabaseAddressUnreadable() {
        super("platform", "database.address-unreadable");
    }
}
