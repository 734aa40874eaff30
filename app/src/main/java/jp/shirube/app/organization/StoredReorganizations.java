package jp.shirube.app.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import jp.shirube.app.organization.Reorganization.State;
import jp.shirube.app.organization.Reorganization.Step;
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
    private final List<DivisionSuccession> successions;

    StoredReorganizations(JdbcClient jdbc, Changes changes, Clock clock, List<DivisionSuccession> successions) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.clock = clock;
        this.successions = List.copyOf(successions);
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
            if (division != null && standing.steps().stream().anyMatch(step -> division.equals(step.division()))) {
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
            if (standing.steps().isEmpty()) {
                throw new ReorganizationRefused("empty");
            }
            standing.steps().forEach(step -> end(step, standing.day()));
            standing.steps().forEach(step -> follow(step, standing));
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

    private void end(Step step, LocalDate day) {
        Long division = step.division();
        String name = step.from();
        if (division == null || name == null) {
            return;
        }
        int naming =
                successions.stream().mapToInt(each -> each.countOf(division)).sum();
        if (step.successor() == null && naming > 0) {
            throw new ReorganizationRefused("left", name, String.valueOf(naming));
        }
        int ended = jdbc.sql("UPDATE organization.division SET valid_to = :last WHERE id = :id AND valid_to IS NULL"
                        + " AND coalesce(valid_from, :last) <= :last")
                .param("last", day.minusDays(1))
                .param("id", division)
                .update();
        if (ended == 0) {
            throw new ReorganizationRefused("ended", name);
        }
    }

    private void follow(Step step, Reorganization of) {
        String successor = step.successor();
        if (successor == null) {
            return;
        }
        jdbc.sql("INSERT INTO organization.division (organization_id, name, valid_from) SELECT id, :name, :day"
                        + " FROM organization.organization WHERE name = :organization ON CONFLICT (organization_id, name)"
                        + " WHERE valid_to IS NULL DO NOTHING")
                .param("name", successor)
                .param("day", of.day())
                .param("organization", of.organization())
                .update();
        Long division = step.division();
        if (division != null) {
            long next = jdbc.sql(
                            "SELECT d.id FROM organization.division d JOIN organization.organization o"
                                    + " ON o.id = d.organization_id WHERE o.name = :organization AND d.name = :name AND d.valid_to IS NULL")
                    .param("organization", of.organization())
                    .param("name", successor)
                    .query(Long.class)
                    .single();
            successions.forEach(each -> each.succeed(division, next, successor));
        }
    }

    private int state(long reorganization, String state) {
        return jdbc.sql("UPDATE organization.reorganization SET state = :state WHERE id = :id")
                .param("state", state)
                .param("id", reorganization)
                .update();
    }
}
