package jp.shirube.app.collaboration;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Rights;
import jp.shirube.app.audit.RowRef;
import jp.shirube.kernel.JapaneseText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is told of something: those who watch it, and those whose division's project it is, as far as they may see it. */
@Component
class Audience {
    private final JdbcClient jdbc;
    private final Watches watches;
    private final Members members;
    private final Rights rights;

    Audience(JdbcClient jdbc, Watches watches, Members members, Rights rights) {
        this.jdbc = jdbc;
        this.watches = watches;
        this.members = members;
        this.rights = rights;
    }

    Reach of(long plan) {
        return new Reach(plan);
    }

    /** Whether a person may see the row. */
    boolean sees(String login, RowRef row) {
        return rights.mayPerson(login, Act.SEE, Map.of("table", row.table(), "row", Long.toString(row.id())));
    }

    /** For rows of one plan; reads what it needs once. */
    final class Reach {
        private final Cover cover;
        private final Map<RowRef, Set<String>> watching;
        private final Map<String, Set<String>> divisions;
        private final Map<String, Set<String>> owners = new HashMap<>();

        private Reach(long plan) {
            cover = new Cover(plan, jdbc);
            watching = watches.ofPlan(plan);
            divisions = members.byDivision();
            jdbc.sql("SELECT d.project_key, d.name, v.name FROM project.department d"
                            + " LEFT JOIN organization.division v ON v.id = d.division_id"
                            + " WHERE d.plan_id = :plan AND d.retired_at IS NULL")
                    .param("plan", plan)
                    .query(row -> {
                        Set<String> names = owners.computeIfAbsent(row.getString(1), each -> new HashSet<>());
                        names.add(JapaneseText.key(row.getString(2)));
                        names.add(JapaneseText.key(Objects.requireNonNullElse(row.getString(3), "")));
                    });
        }

        /** Those it concerns, but for one, whether they may see it or not: for who asks that later and once for many rows. */
        Set<String> concerned(RowRef row, String key, String but) {
            Set<String> logins = new HashSet<>();
            cover.of(row, key).forEach(each -> logins.addAll(watching.getOrDefault(each, Set.of())));
            @Nullable String project = cover.projectOf(row, key);
            if (project != null) {
                owners.getOrDefault(project, Set.of())
                        .forEach(name -> logins.addAll(divisions.getOrDefault(name, Set.of())));
            }
            logins.remove(but);
            return logins;
        }

        /** Those it concerns and who may see it, but for one. */
        Set<String> to(RowRef row, String key, String but) {
            Set<String> logins = concerned(row, key, but);
            logins.removeIf(login -> !sees(login, row));
            return logins;
        }
    }
}
