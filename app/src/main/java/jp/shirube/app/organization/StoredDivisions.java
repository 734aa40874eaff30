package jp.shirube.app.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Divisions in the database. */
@Component
class StoredDivisions implements Divisions {
    private static final String SELECT = "SELECT d.id, o.name AS organization, d.name, d.body, d.valid_from, d.valid_to"
            + " FROM organization.division d JOIN organization.organization o ON o.id = d.organization_id ";
    private static final String OF = "WHERE o.name = :organization ";

    /** Pairs of a division and one that it went into, as reorganisations that were carried out say it. */
    private static final String STEPS = "WITH RECURSIVE step AS (SELECT s.division_id AS one, n.id AS next"
            + " FROM organization.reorganization_step s JOIN organization.reorganization r ON r.id = s.reorganization_id"
            + " AND r.state = 'carried-out' JOIN organization.division n ON n.organization_id = r.organization_id"
            + " AND n.name = s.successor AND coalesce(n.valid_from, r.day) <= r.day AND coalesce(n.valid_to, r.day) >= r.day"
            + " WHERE s.retired_at IS NULL AND s.division_id IS NOT NULL), way AS (SELECT CAST(:division AS bigint) AS id,"
            + " 0 AS depth UNION SELECT step.%s, depth + 1 FROM way JOIN step ON step.%s = way.id AND depth < 30) ";

    private final JdbcClient jdbc;
    private final Changes changes;

    StoredDivisions(JdbcClient jdbc, Changes changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    @Override
    public List<Division> list(String organization) {
        return jdbc.sql(SELECT + OF + "ORDER BY d.name, d.id")
                .param("organization", organization)
                .query((row, number) -> division(row))
                .list();
    }

    @Override
    public List<Division> list(String organization, LocalDate day) {
        return jdbc.sql(SELECT + OF + "AND coalesce(d.valid_from, :day) <= :day AND coalesce(d.valid_to, :day) >= :day"
                        + " ORDER BY d.name, d.id")
                .param("organization", organization)
                .param("day", day)
                .query((row, number) -> division(row))
                .list();
    }

    @Override
    public Division get(long division) {
        return jdbc.sql(SELECT + "WHERE d.id = :division")
                .param("division", division)
                .query((row, number) -> division(row))
                .optional()
                .orElseThrow(NoSuchDivision::new);
    }

    @Override
    public List<Division> listPredecessors(long division) {
        return way(division, "one", "next");
    }

    @Override
    public List<Division> listSuccessors(long division) {
        return way(division, "next", "one");
    }

    private List<Division> way(long division, String to, String from) {
        return jdbc.sql(String.format(STEPS, to, from) + SELECT + "JOIN (SELECT id, min(depth) AS depth FROM way"
                        + " GROUP BY id) w ON w.id = d.id WHERE w.depth > 0 ORDER BY w.depth, d.name, d.id")
                .param("division", division)
                .query((row, number) -> division(row))
                .list();
    }

    @Override
    public long open(String organization, String name, String body, @Nullable LocalDate from, String login) {
        if (name.isBlank()) {
            throw new OfficeRefused("name");
        }
        return changes.by(
                Author.of(login),
                () -> jdbc.sql("INSERT INTO organization.division (organization_id, name, body, valid_from)"
                                + " SELECT id, :name, :body, :from FROM organization.organization WHERE name = :organization"
                                + " ON CONFLICT (organization_id, name) WHERE valid_to IS NULL DO NOTHING RETURNING id")
                        .param("name", name.strip())
                        .param("body", body.isBlank() ? null : body.strip(), Types.VARCHAR)
                        .param("from", from, Types.DATE)
                        .param("organization", organization)
                        .query(Long.class)
                        .optional()
                        .orElseThrow(() -> new OfficeRefused("there")));
    }

    @Override
    public void place(long division, String body, String login) {
        changes.by(
                Author.of(login),
                () -> jdbc.sql("UPDATE organization.division SET body = :body WHERE id = :id")
                        .param("body", body.isBlank() ? null : body.strip(), Types.VARCHAR)
                        .param("id", division)
                        .update());
    }

    @Override
    public void close(long division, LocalDate lastDay, String login) {
        changes.by(
                Author.of(login),
                () -> jdbc.sql("UPDATE organization.division SET valid_to = :day WHERE id = :id")
                        .param("day", lastDay)
                        .param("id", division)
                        .update());
    }

    @Override
    public long enterOrganization(String name, String kind, @Nullable String code) {
        jdbc.sql("INSERT INTO organization.organization (name, kind, code) VALUES (:name, :kind, :code)"
                        + " ON CONFLICT (name) DO NOTHING")
                .param("name", name)
                .param("kind", kind)
                .param("code", code)
                .update();
        return jdbc.sql("SELECT id FROM organization.organization WHERE name = :name")
                .param("name", name)
                .query(Long.class)
                .single();
    }

    @Override
    public Map<String, Long> enterDivisions(long organization, Collection<String> names) {
        Map<String, Long> numbers = new HashMap<>();
        if (names.isEmpty()) {
            return numbers;
        }
        jdbc.sql("INSERT INTO organization.division (organization_id, name) SELECT :organization, name"
                        + " FROM unnest(:names::text[]) AS x (name) ON CONFLICT (organization_id, name)"
                        + " WHERE valid_to IS NULL DO NOTHING")
                .param("organization", organization)
                .param("names", names.stream().distinct().toArray(String[]::new))
                .update();
        jdbc.sql(
                        "SELECT name, id FROM organization.division WHERE organization_id = :organization AND valid_to IS NULL")
                .param("organization", organization)
                .query((row, number) -> numbers.put(row.getString("name"), row.getLong("id")))
                .list();
        return numbers;
    }

    private static Division division(ResultSet row) throws SQLException {
        return new Division(
                row.getLong("id"),
                row.getString("organization"),
                row.getString("name"),
                row.getString("body"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
