package jp.shirube.app.access;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import jp.shirube.app.platform.CurrentStaff;
import jp.shirube.app.platform.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The record of sign-ins, refusals, exports and changes of accounts（記録）. Written once, never changed. */
@Component
public class AccessLog {
    private static final int LONGEST = 200;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final CurrentStaff staff;

    AccessLog(JdbcClient jdbc, Clock clock, CurrentStaff staff) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.staff = staff;
    }

    /** What happened to an account, by whoever is signed in; by its own person where nobody is. */
    public void write(AccessEvent.Kind kind, String login, String detail) {
        jdbc.sql("INSERT INTO access.event (at, kind, login, actor, address, detail)"
                        + " VALUES (:now, :kind, :login, :actor, :address, :detail)")
                .param("now", OffsetDateTime.now(clock))
                .param("kind", kind.name())
                .param("login", cut(login))
                .param("actor", cut(staff.find().map(Staff::login).orElse(login)))
                .param("address", address())
                .param("detail", cut(detail))
                .update();
    }

    /** Whether this happened to the account from the address at hand within the time before now. */
    public boolean happened(AccessEvent.Kind kind, String login, Duration within) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM access.event WHERE kind = :kind AND login = :login"
                        + " AND address = :address AND at > :since)")
                .param("kind", kind.name())
                .param("login", cut(login))
                .param("address", address())
                .param("since", OffsetDateTime.now(clock).minus(within))
                .query(Boolean.class)
                .single();
    }

    void exported(String path) {
        staff.find().ifPresent(each -> write(AccessEvent.Kind.EXPORT, each.login(), path));
    }

    /** The latest events, newest first; of one account where a login is given. */
    public List<AccessEvent> latest(String login, int limit) {
        return jdbc.sql("SELECT at, kind, login, actor, address, detail FROM access.event"
                        + " WHERE :login = '' OR login = :login ORDER BY id DESC LIMIT :limit")
                .param("login", login)
                .param("limit", limit)
                .query((row, number) -> new AccessEvent(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        AccessEvent.Kind.valueOf(row.getString("kind")),
                        row.getString("login"),
                        row.getString("actor"),
                        row.getString("address"),
                        row.getString("detail")))
                .list();
    }

    private static String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getRemoteAddr()
                : "";
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
