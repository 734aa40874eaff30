package jp.shirube.app.organization;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ends sections, posts and tenures, and hands them on where a division is renamed. Needs a transaction of {@code Changes}. */
@Component
class OfficeEnding {
    private final JdbcClient jdbc;

    OfficeEnding(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void end(Office kind, long id, LocalDate lastDay) {
        int ended = jdbc.sql("UPDATE " + kind.table() + " SET valid_to = :last WHERE id = :id AND valid_to IS NULL"
                        + " AND coalesce(valid_from, :last) <= :last")
                .param("last", lastDay)
                .param("id", id)
                .update();
        if (ended == 0) {
            throw new OfficeRefused("ended");
        }
    }

    void endWithAllBelow(Office kind, long id, LocalDate lastDay) {
        if (kind == Office.SECTION) {
            standing(
                            "SELECT p.id FROM organization.post p WHERE p.valid_to IS NULL AND p.section_id ="
                                    + " (SELECT coalesce(line_id, id) FROM organization.office_section WHERE id = :id)",
                            id)
                    .forEach(post -> endWithAllBelow(Office.POST, post, lastDay));
        }
        if (kind == Office.POST) {
            standing(
                            "SELECT t.id FROM organization.tenure t WHERE t.valid_to IS NULL AND t.post_id ="
                                    + " (SELECT coalesce(line_id, id) FROM organization.post WHERE id = :id)",
                            id)
                    .forEach(tenure -> end(Office.TENURE, tenure, lastDay));
        }
        end(kind, id, lastDay);
    }

    private List<Long> standing(String sql, long id) {
        return jdbc.sql(sql).param("id", id).query(Long.class).list();
    }

    /** Sections and posts go on under the division that takes over, their lines and persons with them. */
    void carry(long division, long successor, LocalDate day) {
        for (Office kind : List.of(Office.SECTION, Office.POST)) {
            String more = kind == Office.POST ? ", section_id" : "";
            for (long id : open(kind, division)) {
                end(kind, id, day.minusDays(1));
                jdbc.sql("INSERT INTO " + kind.table() + " (line_id, division_id, name, valid_from" + more + ")"
                                + " SELECT coalesce(line_id, id), :successor, name, :day" + more + " FROM "
                                + kind.table() + " WHERE id = :id")
                        .param("successor", successor)
                        .param("day", day)
                        .param("id", id)
                        .update();
            }
        }
    }

    /** Everything below a division ends with it. */
    void endBelow(long division, LocalDate lastDay) {
        open(Office.SECTION, division).forEach(section -> endWithAllBelow(Office.SECTION, section, lastDay));
        open(Office.POST, division).forEach(post -> endWithAllBelow(Office.POST, post, lastDay));
    }

    private List<Long> open(Office kind, long division) {
        return standing(
                "SELECT id FROM " + kind.table() + " WHERE division_id = :id AND valid_to IS NULL ORDER BY id",
                division);
    }
}
