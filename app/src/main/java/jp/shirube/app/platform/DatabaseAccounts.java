package jp.shirube.app.platform;

import java.util.Map;
import java.util.Optional;
import jp.shirube.app.platform.postgres.EmbeddedPostgres;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * The two accounts at the database: one migrates and owns, one works and owns nothing.
 *
 * @param application equal to the owner where a server of one's own has no second account
 */
record DatabaseAccounts(DatabaseConnection owner, DatabaseConnection application) {

    /** Connects once, so that a wrong address is said in one sentence before anything else starts. */
    static DatabaseAccounts of(CommandLine line, Optional<EmbeddedPostgres> embedded) {
        DatabaseConnection owner = DatabaseConnection.of(line, embedded);
        owner.verify();
        if (embedded.isEmpty()) {
            return new DatabaseAccounts(
                    owner, ApplicationRole.of(owner, line).find().orElse(owner));
        }
        DatabaseConnection application = new DatabaseConnection(
                owner.url(), EmbeddedPostgres.APPLICATION_USER, embedded.get().applicationPassword());
        application.verify();
        return new DatabaseAccounts(owner, application);
    }

    void applyTo(ConfigurableEnvironment environment) {
        if (application.equals(owner)) {
            LoggerFactory.getLogger(DatabaseAccounts.class)
                    .warn(MessageBundle.of("platform").format("database.one-account"));
        }
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "database",
                        Map.of(
                                "spring.datasource.url", application.url(),
                                "spring.datasource.username", application.user(),
                                "spring.datasource.password", application.password(),
                                "spring.flyway.url", owner.url(),
                                "spring.flyway.user", owner.user(),
                                "spring.flyway.password", owner.password())));
    }
}
