package jp.shirube.app.access.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.shirube.app.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who a person is today: one statement, so that every request can ask and a change of roles holds at once. */
@Component
public class Persons {
    /** A deputy's role holds only while the person stood in for holds it too, and for that person's divisions. */
    private static final String TODAY = "SELECT s.must_change, h.role,"
            + " coalesce(nullif(h.division, ''), p.division, a.division) AS division"
            + " FROM access.account a JOIN access.password s ON s.account_id = a.id"
            + " LEFT JOIN (access.holding h LEFT JOIN access.account p ON p.id = h.deputy_of)"
            + " ON h.account_id = a.id AND h.valid_from <= :today AND coalesce(h.valid_to, :today) >= :today"
            + " AND (h.deputy_of IS NULL OR p.closed_at IS NULL AND EXISTS (SELECT 1 FROM access.holding own"
            + " WHERE own.account_id = h.deputy_of AND own.role = h.role AND own.deputy_of IS NULL"
            + " AND own.valid_from <= :today AND coalesce(own.valid_to, :today) >= :today))"
            + " WHERE a.login = :login AND a.closed_at IS NULL";

    private final JdbcClient jdbc;
    private final Clock clock;

    Persons(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** {@link Person#NOBODY} where no open account has this login. */
    public Person get(String login) {
        List<Grant> grants = new ArrayList<>();
        List<Boolean> mustChange = jdbc.sql(TODAY)
                .param("login", login)
                .param("today", LocalDate.now(clock))
                .query((row, number) -> {
                    String role = row.getString("role");
                    if (role != null) {
                        String division = row.getString("division");
                        grants.add(new Grant(Role.valueOf(role), division.isEmpty() ? Set.of() : Set.of(division)));
                    }
                    return row.getBoolean("must_change");
                })
                .list();
        return mustChange.isEmpty() ? Person.NOBODY : new Person(mustChange.get(0), grants);
    }
}
