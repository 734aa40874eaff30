package jp.shirube.app.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shirube.app.audit.PlanTree;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanNumbers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which plan continues which edition, and which of its rows continues which（引き継いだもの）. */
@Component
public class PlanSuccessions {
    private static final String SELECT = "SELECT s.id, s.edition, p.slug, s.begun_by, s.begun_at, s.left_behind"
            + " FROM planning.succession s JOIN plan.plan p ON p.id = s.plan ";
    private static final Map<String, String> NAMES =
            Map.of("plan.node", "title", "project.project", "name", "indicator.indicator", "name");

    private final JdbcClient jdbc;
    private final PlanNumbers numbers;
    private final Editions editions;
    private final PlanTree tree;
    private final Clock clock;

    PlanSuccessions(JdbcClient jdbc, PlanNumbers numbers, Editions editions, PlanTree tree, Clock clock) {
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.editions = editions;
        this.tree = tree;
        this.clock = clock;
    }

    /** What a plan was begun from; empty where it was begun from nothing. */
    public Optional<PlanSuccession> find(PlanId plan) {
        return jdbc.sql(SELECT + "WHERE s.plan = :plan")
                .param("plan", numbers.get(plan))
                .query((row, number) -> succession(row))
                .optional();
    }

    /** The plans that were begun from editions of a plan, newest first. */
    public List<PlanSuccession> listAfter(PlanId plan) {
        return jdbc.sql(SELECT + "JOIN planning.edition e ON e.id = s.edition WHERE e.plan = :plan ORDER BY s.id DESC")
                .param("plan", numbers.get(plan))
                .query((row, number) -> succession(row))
                .list();
    }

    /** Nodes, projects and indicators that were carried into a plan, in its order. */
    public List<CarriedThing> things(PlanId plan) {
        return Stream.of("plan.node", "project.project", "indicator.indicator")
                .flatMap(table -> things(table, numbers.get(plan)).stream())
                .toList();
    }

    private List<CarriedThing> things(String table, long plan) {
        String name = NAMES.get(table);
        return jdbc.sql("SELECT o.slug, o." + name + ", n.slug, n." + name + ", n.retired_at IS NULL"
                        + " FROM planning.succession s JOIN planning.carried_row c ON c.succession = s.id"
                        + " AND c.row_table = :table JOIN " + table + " o ON o.id = c.old_row JOIN " + table
                        + " n ON n.id = c.new_row WHERE s.plan = :plan ORDER BY n.position, n.id")
                .param("table", table)
                .param("plan", plan)
                .query((row, number) -> new CarriedThing(
                        table,
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getBoolean(5)))
                .list();
    }

    /** Writes down what was carried: keys are the same in both plans at first, so rows are joined by them. */
    void write(Edition edition, long old, long plan, Carrying.Split split, String login) {
        long id = jdbc.sql("INSERT INTO planning.succession (edition, plan, begun_by, begun_at, left_behind)"
                        + " VALUES (:edition, :plan, :login, :at, :left::jsonb) RETURNING id")
                .param("edition", edition.id())
                .param("plan", plan)
                .param("login", login)
                .param("at", OffsetDateTime.now(clock))
                .param("left", tree.text(split.leftBehind()))
                .query(Long.class)
                .single();
        split.carried()
                .keySet()
                .forEach(table -> jdbc.sql("INSERT INTO planning.carried_row"
                                + " (succession, row_table, old_row, new_row) SELECT :id, :table, o.id, n.id FROM "
                                + table.name() + " o JOIN " + table.name()
                                + " n ON n.key = o.key WHERE o.plan_id = :old AND n.plan_id = :plan")
                        .param("id", id)
                        .param("table", table.name())
                        .param("old", old)
                        .param("plan", plan)
                        .update());
    }

    private PlanSuccession succession(ResultSet row) throws SQLException {
        Map<String, Integer> left = new LinkedHashMap<>();
        tree.object(row.getString(6))
                .properties()
                .forEach(each -> left.put(each.getKey(), each.getValue().asInt()));
        return new PlanSuccession(
                editions.get(row.getLong(2)),
                new PlanId(row.getString(3)),
                row.getString(4),
                row.getTimestamp(5).toInstant(),
                carried(row.getLong(1)),
                left);
    }

    private Map<String, Integer> carried(long succession) {
        record Count(String table, int rows) {}
        return jdbc
                .sql(
                        "SELECT row_table, count(*) FROM planning.carried_row WHERE succession = :id GROUP BY 1 ORDER BY 1")
                .param("id", succession)
                .query((row, number) -> new Count(row.getString(1), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Count::table, Count::rows, (one, other) -> one, LinkedHashMap::new));
    }
}
