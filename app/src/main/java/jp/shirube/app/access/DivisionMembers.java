package jp.shirube.app.access;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Accounts and roles that are held for a division, by its name. Needs a transaction of {@code Changes}. */
@Component
public class DivisionMembers {
    private final JdbcClient jdbc;

    DivisionMembers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever belonged to the one division belongs to the other from now on. */
    public void carryOver(String from, String to) {
        for (String table : List.of("access.account", "access.holding")) {
            jdbc.sql("UPDATE " + table + " SET division = :to WHERE division = :from")
                    .param("from", from)
                    .param("to", to)
                    .update();
        }
    }
}
