package jp.shirube.app.collaboration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import jp.shirube.app.access.Role;
import jp.shirube.kernel.JapaneseText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who works in which division today, by account or by a role held for it. */
@Component
class Members {
    private static final String HOLDING =
            " FROM access.account a LEFT JOIN access.holding h ON h.account_id = a.id AND h.valid_from <= :today"
                    + " AND coalesce(h.valid_to, :today) >= :today WHERE a.closed_at IS NULL";

    private final JdbcClient jdbc;
    private final Clock clock;

    Members(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Logins by the key of the name of their division. */
    Map<String, Set<String>> byDivision() {
        Map<String, Set<String>> members = new HashMap<>();
        jdbc.sql("SELECT a.login, coalesce(nullif(h.division, ''), a.division)" + HOLDING)
                .param("today", LocalDate.now(clock))
                .query(row -> {
                    if (!row.getString(2).isEmpty()) {
                        members.computeIfAbsent(JapaneseText.key(row.getString(2)), each -> new HashSet<>())
                                .add(row.getString(1));
                    }
                });
        return members;
    }

    /** Logins of those who hold a role. */
    Set<String> holding(Role role) {
        return new HashSet<>(jdbc.sql("SELECT a.login" + HOLDING + " AND h.role = :role")
                .param("today", LocalDate.now(clock))
                .param("role", role.name())
                .query(String.class)
                .list());
    }
}
