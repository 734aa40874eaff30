package jp.shirube.app.testing;

import jp.shirube.app.access.Role;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Members of staff of a test, with their roles. */
public final class TestStaff {
    private TestStaff() {}

    /** Every context has hanako of 企画課, who may work on plans and take imports. */
    static void open(ApplicationContext context) {
        open(context.getBean(JdbcClient.class), "hanako", "Planning", Role.PLANNING);
    }

    /** An account with one role; its password fits nothing. */
    public static void open(JdbcClient jdbc, String login, String division, Role role) {
        jdbc.sql("WITH actor AS (SELECT set_config('shirube.actor', 'system', true) AS name),"
                        + " opened AS (INSERT INTO access.account (login, display_name, division, created_at)"
                        + " SELECT :login, 'Hanako', :division, now() FROM actor RETURNING id),"
                        + " kept AS (INSERT INTO access.password (account_id, hash, must_change)"
                        + " SELECT id, '!', FALSE FROM opened)"
                        + " INSERT INTO access.holding (account_id, role, valid_from)"
                        + " SELECT id, :role, DATE '2000-01-01' FROM opened")
                .param("login", login)
                .param("division", division)
                .param("role", role.name())
                .update();
    }
}
