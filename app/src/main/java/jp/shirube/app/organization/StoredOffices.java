package jp.shirube.app.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sections, posts and tenures in the database. */
@Component
class StoredOffices implements Offices {
    private final JdbcClient jdbc;
    private final Changes changes;
    private final OfficeEnding ending;

    StoredOffices(JdbcClient jdbc, Changes changes, OfficeEnding ending) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.ending = ending;
    }

    @Override
    public List<OfficeSection> listSections(long division) {
        return jdbc.sql("SELECT id, coalesce(line_id, id), division_id, name, valid_from, valid_to"
                        + " FROM organization.office_section WHERE division_id = :division"
                        + " ORDER BY coalesce(line_id, id), valid_from NULLS FIRST, id")
                .param("division", division)
                .query((row, number) ->
                        new OfficeSection(row.getLong(1), row.getLong(2), row.getLong(3), row.getString(4), valid(row)))
                .list();
    }

    @Override
    public List<Post> listPosts(long division) {
        return jdbc.sql("SELECT id, coalesce(line_id, id), division_id, name, valid_from, valid_to, section_id"
                        + " FROM organization.post WHERE division_id = :division"
                        + " ORDER BY coalesce(line_id, id), valid_from NULLS FIRST, id")
                .param("division", division)
                .query((row, number) -> new Post(
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getObject("section_id", Long.class),
                        row.getString(4),
                        valid(row)))
                .list();
    }

    @Override
    public List<Tenure> listTenures(long division) {
        return jdbc.sql("SELECT id, post_id, person, login, valid_from, valid_to FROM organization.tenure"
                        + " WHERE post_id IN (SELECT coalesce(line_id, id) FROM organization.post WHERE division_id = :division)"
                        + " ORDER BY valid_from DESC NULLS LAST, id")
                .param("division", division)
                .query((row, number) ->
                        new Tenure(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4), valid(row)))
                .list();
    }

    private static Validity valid(ResultSet row) throws SQLException {
        return new Validity(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class));
    }

    @Override
    public long openSection(long division, String name, @Nullable LocalDate from, String login) {
        String named = named(name);
        return changes.by(
                Author.of(login),
                () -> jdbc.sql(
                                "INSERT INTO organization.office_section (division_id, name, valid_from)"
                                        + " SELECT id, :name, :from FROM organization.division WHERE id = :division RETURNING id")
                        .param("division", division)
                        .param("name", named)
                        .param("from", from, Types.DATE)
                        .query(Long.class)
                        .optional()
                        .orElseThrow(NoSuchDivision::new));
    }

    @Override
    public long openPost(long division, @Nullable Long section, String name, @Nullable LocalDate from, String login) {
        String named = named(name);
        return changes.by(
                Author.of(login),
                () -> jdbc.sql("INSERT INTO organization.post (division_id, section_id, name, valid_from)"
                                + " SELECT d.id, (SELECT s.id FROM organization.office_section s WHERE s.id = :section"
                                + " AND s.line_id IS NULL), :name, :from FROM organization.division d WHERE d.id = :division"
                                + " RETURNING id")
                        .param("division", division)
                        .param("section", section, Types.BIGINT)
                        .param("name", named)
                        .param("from", from, Types.DATE)
                        .query(Long.class)
                        .optional()
                        .orElseThrow(NoSuchDivision::new));
    }

    @Override
    public long appoint(long post, String person, String account, @Nullable LocalDate from, String login) {
        String named = named(person);
        return changes.by(
                Author.of(login),
                () -> jdbc.sql("INSERT INTO organization.tenure (post_id, person, login, valid_from)"
                                + " SELECT id, :person, :account, :from FROM organization.post WHERE id = :post"
                                + " AND line_id IS NULL RETURNING id")
                        .param("post", post)
                        .param("person", named)
                        .param("account", account.isBlank() ? null : account.strip(), Types.VARCHAR)
                        .param("from", from, Types.DATE)
                        .query(Long.class)
                        .optional()
                        .orElseThrow(NoSuchDivision::new));
    }

    private static String named(String name) {
        if (name.isBlank()) {
            throw new OfficeRefused("name");
        }
        return name.strip();
    }

    @Override
    public void rename(Office kind, long id, String name, @Nullable LocalDate day, String login) {
        String named = named(name);
        String column = kind == Office.TENURE ? "person" : "name";
        if (day != null && kind == Office.TENURE) {
            throw new OfficeRefused("day");
        }
        changes.by(Author.of(login), () -> {
            if (day == null) {
                return jdbc.sql("UPDATE " + kind.table() + " SET " + column + " = :name WHERE id = :id")
                        .param("name", named)
                        .param("id", id)
                        .update();
            }
            ending.end(kind, id, day.minusDays(1));
            String more = kind == Office.POST ? ", section_id" : "";
            return jdbc.sql("INSERT INTO " + kind.table() + " (line_id, division_id, name, valid_from" + more + ")"
                            + " SELECT coalesce(line_id, id), division_id, :name, :day" + more + " FROM " + kind.table()
                            + " WHERE id = :id")
                    .param("name", named)
                    .param("day", day)
                    .param("id", id)
                    .update();
        });
    }

    @Override
    public void close(Office kind, long id, LocalDate lastDay, String login) {
        changes.by(Author.of(login), () -> {
            ending.endWithAllBelow(kind, id, lastDay);
            return id;
        });
    }
}
