package jp.shirube.app.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import jp.shirube.app.organization.Reorganization.State;
import jp.shirube.app.organization.Reorganization.Step;
import jp.shirube.app.organization.Reorganization.Transfer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reorganisations in the database. */
@Component
class StoredReorganizations implements Reorganizations {
    private static final String SELECT =
            "SELECT r.id, o.name, r.title, r.day, r.state FROM organization.reorganization r"
                    + " JOIN organization.organization o ON o.id = r.organization_id ";

    private final JdbcClient jdbc;
    private final Changes changes;
    private final Clock clock;
    private final ReorganizationCarrying carrying;

    StoredReorganizations(JdbcClient jdbc, Changes changes, Clock clock, ReorganizationCarrying carrying) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.clock = clock;
        this.carrying = carrying;
    }

    @Override
    public List<Reorganization> list(String organization) {
        return jdbc.sql(SELECT + "WHERE o.name = :name ORDER BY r.day DESC, r.id DESC")
                .param("name", organization)
                .query((row, number) -> reorganization(row))
                .list();
    }

    @Override
    public Reorganization get(long reorganization) {
        return jdbc.sql(SELECT + "WHERE r.id = :id")
                .param("id", reorganization)
                .query((row, number) -> reorganization(row))
                .optional()
                .orElseThrow(NoSuchReorganization::new);
    }

    private Reorganization reorganization(ResultSet row) throws SQLException {
        long id = row.getLong(1);
        return new Reorganization(
                id,
                row.getString(2),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                State.valueOf(row.getString(5).toUpperCase(Locale.ROOT).replace('-', '_')),
                jdbc.sql("SELECT s.id, s.division_id, d.name, s.successor FROM organization.reorganization_step s"
                                + " LEFT JOIN organization.division d ON d.id = s.division_id"
                                + " WHERE s.reorganization_id = :id AND s.retired_at IS NULL ORDER BY s.id")
                        .param("id", id)
                        .query((step, number) -> new Step(
                                step.getLong(1), step.getObject(2, Long.class), step.getString(3), step.getString(4)))
                        .list(),
                jdbc.sql("SELECT t.id, t.division_id, d.name, t.item, t.successor"
                                + " FROM organization.reorganization_transfer t"
                                + " JOIN organization.division d ON d.id = t.division_id"
                                + " WHERE t.reorganization_id = :id AND t.retired_at IS NULL ORDER BY t.id")
                        .param("id", id)
                        .query((each, number) -> new Transfer(
                                each.getLong(1),
                                each.getLong(2),
                                each.getString(3),
                                each.getString(4),
                                each.getString(5)))
                        .list());
    }

    @Override
    public long prepare(String organization, String title, LocalDate day, String login) {
        if (title.isBlank()) {
            throw new ReorganizationRefused("title");
        }
        return changes.by(
                Author.of(login),
                () -> jdbc.sql(
                                "INSERT INTO organization.reorganization (organization_id, title, day)"
                                        + " SELECT id, :title, :day FROM organization.organization WHERE name = :name RETURNING id")
                        .param("title", title.strip())
                        .param("day", day)
                        .param("name", organization)
                        .query(Long.class)
                        .optional()
                        .orElseThrow(NoSuchReorganization::new));
    }

    @Override
    public void add(long reorganization, @Nullable Long division, String successor, String login) {
        changes.by(Author.of(login), () -> {
            Reorganization standing = lock(reorganization);
            if (division == null && successor.isBlank()) {
                throw new ReorganizationRefused("nothing");
            }
            if (division != null && clashes(standing, division, successor.strip())) {
                throw new ReorganizationRefused("twice");
            }
            return jdbc.sql("INSERT INTO organization.reorganization_step (reorganization_id, division_id, successor)"
                            + " VALUES (:id, (SELECT d.id FROM organization.division d JOIN organization.reorganization r"
                            + " USING (organization_id) WHERE d.id = :division AND r.id = :id), :successor)")
                    .param("id", reorganization)
                    .param("division", division, Types.BIGINT)
                    .param("successor", successor.isBlank() ? null : successor.strip(), Types.VARCHAR)
                    .update();
        });
    }

    /** A division goes to several successors, each once; or it ends without any. */
    private static boolean clashes(Reorganization standing, long division, String successor) {
        return standing.ends(division)
                && (successor.isEmpty()
                        || standing.successors(division).isEmpty()
                        || standing.successors(division).contains(successor));
    }

    @Override
    public void transfer(long reorganization, long division, Collection<String> items, String successor, String login) {
        changes.by(Author.of(login), () -> {
            Reorganization standing = lock(reorganization);
            if (!successor.isEmpty() && !carrying.isTarget(standing, division, successor)) {
                throw new ReorganizationRefused("target", successor);
            }
            for (String item : items) {
                jdbc.sql("UPDATE organization.reorganization_transfer SET retired_at = clock_timestamp()"
                                + " WHERE reorganization_id = :id AND division_id = :division AND item = :item"
                                + " AND retired_at IS NULL")
                        .param("id", reorganization)
                        .param("division", division)
                        .param("item", item)
                        .update();
                if (!successor.isEmpty()) {
                    note(reorganization, division, item, successor);
                }
            }
            return items;
        });
    }

    @Override
    public List<String> listTargets(long reorganization, long division) {
        Reorganization standing = get(reorganization);
        return jdbc
                .sql("SELECT d.name FROM organization.division d JOIN organization.organization o"
                        + " ON o.id = d.organization_id WHERE o.name = :organization AND d.valid_to IS NULL"
                        + " UNION SELECT successor FROM organization.reorganization_step WHERE reorganization_id = :id"
                        + " AND retired_at IS NULL AND successor IS NOT NULL ORDER BY 1")
                .param("organization", standing.organization())
                .param("id", reorganization)
                .query(String.class)
                .list()
                .stream()
                .filter(name -> carrying.isTarget(standing, division, name))
                .toList();
    }

    private void note(long reorganization, long division, String item, String successor) {
        jdbc.sql("INSERT INTO organization.reorganization_transfer (reorganization_id, division_id, item, successor)"
                        + " SELECT r.id, d.id, :item, :successor FROM organization.reorganization r"
                        + " JOIN organization.division d USING (organization_id) WHERE r.id = :id AND d.id = :division")
                .param("id", reorganization)
                .param("division", division)
                .param("item", item)
                .param("successor", successor)
                .update();
    }

    @Override
    public void remove(long reorganization, long step, String login) {
        changes.by(Author.of(login), () -> {
            lock(reorganization);
            return jdbc.sql("UPDATE organization.reorganization_step SET retired_at = clock_timestamp()"
                            + " WHERE id = :step AND reorganization_id = :id AND retired_at IS NULL")
                    .param("step", step)
                    .param("id", reorganization)
                    .update();
        });
    }

    @Override
    public void withdraw(long reorganization, String login) {
        changes.by(Author.of(login), () -> {
            lock(reorganization);
            return state(reorganization, "withdrawn");
        });
    }

    @Override
    public void carryOut(long reorganization, String login) {
        Reorganization named = get(reorganization);
        changes.by(new Author(login, named.title(), null), () -> {
            Reorganization standing = lock(reorganization);
            if (standing.day().isAfter(LocalDate.now(clock))) {
                throw new ReorganizationRefused("early");
            }
            if (standing.steps().isEmpty() && standing.transfers().isEmpty()) {
                throw new ReorganizationRefused("empty");
            }
            carrying.carryOut(standing);
            return state(reorganization, "carried-out");
        });
    }

    /** Kept from others until the end of the transaction; only what is still prepared may be touched. */
    private Reorganization lock(long reorganization) {
        jdbc.sql("SELECT id FROM organization.reorganization WHERE id = :id FOR UPDATE")
                .param("id", reorganization)
                .query(Long.class)
                .list();
        Reorganization standing = get(reorganization);
        if (standing.state() != State.PREPARED) {
            throw new ReorganizationRefused("state");
        }
        return standing;
    }

    private int state(long reorganization, String state) {
        return jdbc.sql("UPDATE organization.reorganization SET state = :state WHERE id = :id")
                .param("state", state)
                .param("id", reorganization)
                .update();
    }
}
