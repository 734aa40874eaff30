package jp.shirube.app.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
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
    private static final String SELECT = "SELECT d.id, o.name AS organization, d.name, d.valid_from, d.valid_to"
            + " FROM organization.division d JOIN organization.organization o ON o.id = d.organization_id"
            + " WHERE o.name = :organization ";

    private final JdbcClient jdbc;
    private final Changes changes;

    StoredDivisions(JdbcClient jdbc, Changes changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    @Override
    public List<Division> list(String organization) {
        return jdbc.sql(SELECT + "ORDER BY d.name, d.id")
                .param("organization", organization)
                .query((row, number) -> division(row))
                .list();
    }

    @Override
    public List<Division> list(String organization, LocalDate day) {
        return jdbc.sql(SELECT + "AND coalesce(d.valid_from, :day) <= :day AND coalesce(d.valid_to, :day) >= :day"
                        + " ORDER BY d.name, d.id")
                .param("organization", organization)
                .param("day", day)
                .query((row, number) -> division(row))
                .list();
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
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
