package jp.shirube.app.access.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/**
 * When a session was last used is written once a minute at most: every page says it, and a row written and flushed to the disk for each page
 * would be most of what a small page costs. A session runs out up to a minute early.
 */
@Configuration(proxyBeanMethods = false)
class SessionUse {
    /** In the order of the parameters that Spring Session gives; anything but the time is written at once. */
    private static final String UPDATE = "UPDATE spring_session s SET session_id = n.session_id,"
            + " last_access_time = n.last_access_time, max_inactive_interval = n.max_inactive_interval,"
            + " expiry_time = n.expiry_time, principal_name = n.principal_name"
            + " FROM (SELECT ?::char(36) AS session_id, ?::bigint AS last_access_time, ?::int AS max_inactive_interval,"
            + " ?::bigint AS expiry_time, ?::varchar AS principal_name, ?::char(36) AS primary_id) n"
            + " WHERE s.primary_id = n.primary_id AND ((s.session_id, s.max_inactive_interval, s.principal_name)"
            + " IS DISTINCT FROM (n.session_id, n.max_inactive_interval, n.principal_name)"
            + " OR n.last_access_time >= s.last_access_time + 60000)";

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> seldomWrittenUse() {
        return sessions -> sessions.setUpdateSessionQuery(UPDATE);
    }
}
