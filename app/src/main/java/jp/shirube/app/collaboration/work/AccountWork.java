package jp.shirube.app.collaboration.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.shirube.app.access.AccessWords;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Rights;
import jp.shirube.app.access.Role;
import jp.shirube.app.access.Thing;
import jp.shirube.app.platform.Staff;
import jp.shirube.app.platform.WorkEntry;
import jp.shirube.app.platform.WorkEntry.State;
import jp.shirube.app.platform.WorkGroup;
import jp.shirube.app.platform.WorkSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For administrators: accounts whose first password is unused, accounts without a role, and roles that end soon. */
@Component
class AccountWork implements WorkSource {
    /** Days before a role ends on which it is told of. */
    private static final int SOON = 14;

    private static final String HELD =
            " EXISTS (SELECT 1 FROM access.holding h WHERE h.account_id = a.id AND coalesce(h.valid_to, :today) >= :today)";
    private static final String UNUSED =
            "SELECT a.login, a.display_name, p.must_change," + HELD + " AS held FROM access.account a"
                    + " JOIN access.password p ON p.account_id = a.id WHERE a.closed_at IS NULL"
                    + " AND (p.must_change OR NOT" + HELD + ") ORDER BY a.created_at, a.login";
    private static final String ENDING =
            "SELECT a.login, a.display_name, h.role, h.valid_to FROM access.holding h JOIN access.account a"
                    + " ON a.id = h.account_id WHERE a.closed_at IS NULL AND h.valid_from <= :today AND h.valid_to >= :today"
                    + " AND h.valid_to <= :last ORDER BY h.valid_to, a.login";

    private final JdbcClient jdbc;
    private final Rights rights;
    private final AccessWords roles;
    private final Clock clock;

    AccountWork(JdbcClient jdbc, Rights rights, AccessWords roles, Clock clock) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.roles = roles;
        this.clock = clock;
    }

    @Override
    public List<WorkGroup> list(Staff staff) {
        if (!rights.may(Act.MANAGE, Thing.ACCOUNT)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        List<WorkEntry> ending = jdbc.sql(ENDING)
                .param("today", today)
                .param("last", today.plusDays(SOON))
                .query((row, number) -> new WorkEntry(
                        "/staff/accounts/" + row.getString(1),
                        row.getString(2),
                        roles.of(Role.valueOf(row.getString(3))),
                        List.of(new State("warn", WorkWords.say("account.ends"))),
                        WorkWords.say("account.open"),
                        row.getObject(4, LocalDate.class)))
                .list();
        List<WorkEntry> unused = jdbc.sql(UNUSED)
                .param("today", today)
                .query((row, number) -> new WorkEntry(
                        "/staff/accounts/" + row.getString(1),
                        row.getString(2),
                        row.getString(1),
                        List.of(
                                row.getBoolean(4)
                                        ? new State("plain", WorkWords.say("account.unused"))
                                        : new State("warn", WorkWords.say("account.no-role"))),
                        WorkWords.say("account.open"),
                        null))
                .list();
        return List.of(WorkWords.group(5, "roles-ending", ending), WorkWords.group(40, "accounts", unused));
    }
}
