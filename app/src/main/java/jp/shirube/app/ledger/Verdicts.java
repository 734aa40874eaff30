package jp.shirube.app.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What persons said about things being the same（同じもの・別のもの）. Every verdict stays in the history, also one that was taken back. */
@Component
public class Verdicts {
    private static final String LIST = "SELECT v.thing, v.one, v.other, v.same, h.actor, h.at, h.reason"
            + " FROM ledger.verdict v JOIN LATERAL (SELECT e.* FROM audit.history e WHERE e.table_name = 'ledger.verdict'"
            + " AND e.row_id = v.id ORDER BY e.number DESC LIMIT 1) h ON TRUE"
            + " WHERE v.thing = :thing AND v.retired_at IS NULL ORDER BY v.id";

    private static final String SAY = "INSERT INTO ledger.verdict (thing, one, other, same)"
            + " VALUES (:thing, :one, :other, :same) ON CONFLICT (thing, one, other)"
            + " DO UPDATE SET same = excluded.same, retired_at = NULL";

    private final JdbcClient jdbc;
    private final Changes changes;
    private final Clock clock;

    Verdicts(JdbcClient jdbc, Changes changes, Clock clock) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.clock = clock;
    }

    /** The verdicts that hold, oldest first. */
    public List<Verdict> list(LedgerThing thing) {
        return jdbc.sql(LIST)
                .param("thing", thing.code())
                .query((row, number) -> verdict(row, thing))
                .list();
    }

    private static Verdict verdict(ResultSet row, LedgerThing thing) throws SQLException {
        return new Verdict(
                thing,
                row.getString("one"),
                row.getString("other"),
                row.getBoolean("same"),
                row.getString("actor"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("reason"));
    }

    /**
     * Says of two or more things that they are all the same, or that each is another one. What was said of the pairs before is replaced; who says
     * that all are the same says it of the first with each of the others.
     *
     * @throws VerdictRefused where one of them does not stand, or where it contradicts what was said of others; nothing is written
     */
    public void say(LedgerThing thing, Collection<String> things, boolean same, Author by) {
        List<String> named = things.stream().distinct().toList();
        if (named.size() < 2) {
            throw new VerdictRefused("one");
        }
        changes.by(by, () -> {
            alone();
            requireStanding(thing, named);
            for (int one = 0; one < (same ? 1 : named.size()); one++) {
                for (int other = one + 1; other < named.size(); other++) {
                    write(thing, named.get(one), named.get(other), same);
                }
            }
            List<Verdict> held = list(thing);
            if (Sameness.of(held).contradicts(held)) {
                throw new VerdictRefused("contradiction");
            }
            return named.size();
        });
    }

    /**
     * Takes back what was said of a pair.
     *
     * @throws VerdictRefused where nothing was said of it
     */
    public void takeBack(LedgerThing thing, String one, String other, Author by) {
        changes.by(by, () -> {
            int taken = jdbc.sql("UPDATE ledger.verdict SET retired_at = :now WHERE thing = :thing AND one = :one"
                            + " AND other = :other AND retired_at IS NULL")
                    .param("now", OffsetDateTime.now(clock))
                    .param("thing", thing.code())
                    .param("one", first(one, other))
                    .param("other", second(one, other))
                    .update();
            if (taken == 0) {
                throw new VerdictRefused("none");
            }
            return taken;
        });
    }

    /** Two verdicts that contradict each other only together wait for each other. */
    private void alone() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('ledger'))")
                .query((row, number) -> number)
                .list();
    }

    private void requireStanding(LedgerThing thing, List<String> things) {
        String[] ids = things.toArray(String[]::new);
        long standing = jdbc.sql("SELECT count(*) FROM " + thing.table()
                        + " WHERE slug = ANY (:ids::text[]) AND retired_at IS NULL")
                .param("ids", ids)
                .query(Long.class)
                .single();
        if (standing != ids.length) {
            throw new VerdictRefused("gone");
        }
    }

    private void write(LedgerThing thing, String one, String other, boolean same) {
        jdbc.sql(SAY)
                .param("thing", thing.code())
                .param("one", first(one, other))
                .param("other", second(one, other))
                .param("same", same)
                .update();
    }

    private static String first(String one, String other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static String second(String one, String other) {
        return one.compareTo(other) < 0 ? other : one;
    }
}
