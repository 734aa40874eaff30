package jp.shirube.app.collaboration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.app.audit.RowRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what a row is to people: its name and its page. Retired rows have neither. */
@Component
public class Topics {
    static final String PLAN = "plan.plan";
    static final String NODE = "plan.node";
    static final String SECTION = "plan.section";
    static final String PROJECT = "project.project";
    static final String INDICATOR = "indicator.indicator";
    static final String PROPOSAL = "planning.change_proposal";
    static final String INTAKE = "intake.intake";
    static final String FINDING = "checking.finding";
    static final String REORGANISATION = "organization.reorganization";

    private static final String OF_NODE = "'/staff/plans/' || p.slug || '/nodes/' || n.slug";

    /** For each table: number and title of the plan, kind, title and path. */
    private static final Map<String, String> FOUND = Map.of(
            PLAN,
            "SELECT p.id, p.title, 'plan', p.title, '/staff/plans/' || p.slug FROM plan.plan p"
                    + " WHERE p.id = :row AND p.retired_at IS NULL",
            NODE,
            "SELECT p.id, p.title, 'node', concat_ws(' ', n.level, n.mark, n.title), " + OF_NODE
                    + " FROM plan.node n JOIN plan.plan p ON p.id = n.plan_id WHERE n.id = :row AND n.retired_at IS NULL",
            SECTION,
            "SELECT p.id, p.title, 'section', concat_ws(' / ', nullif(s.heading, ''), concat_ws(' ', n.mark, n.title)), "
                    + OF_NODE
                    + " FROM plan.section s JOIN plan.node n ON n.plan_id = s.plan_id AND n.key = s.node_key"
                    + " JOIN plan.plan p ON p.id = s.plan_id WHERE s.id = :row AND s.retired_at IS NULL",
            PROJECT,
            "SELECT p.id, p.title, 'project', x.name, '/staff/projects/' || x.slug FROM project.project x"
                    + " JOIN plan.plan p ON p.id = x.plan_id WHERE x.id = :row AND x.retired_at IS NULL",
            INDICATOR,
            "SELECT p.id, p.title, 'indicator', x.name, '/staff/indicators/' || x.slug FROM indicator.indicator x"
                    + " JOIN plan.plan p ON p.id = x.plan_id WHERE x.id = :row AND x.retired_at IS NULL",
            PROPOSAL,
            "SELECT p.id, p.title, 'proposal', c.title, '/staff/plans/' || p.slug || '/proposals/' || c.id"
                    + " FROM planning.change_proposal c JOIN plan.plan p ON p.id = c.plan WHERE c.id = :row",
            INTAKE,
            "SELECT 0, '', 'intake', i.title, '/staff/intakes/' || i.id FROM intake.intake i WHERE i.id = :row",
            FINDING,
            "SELECT 0, '', 'finding', f.thing, '/staff/plans/' || p.slug || '/check?finding=' || f.id"
                    + " FROM checking.finding f JOIN plan.plan p ON p.id = f.of_plan"
                    + " WHERE f.id = :row AND p.retired_at IS NULL",
            REORGANISATION,
            "SELECT 0, '', 'reorganisation', r.title, '/staff/reorganizations/' || r.id"
                    + " FROM organization.reorganization r WHERE r.id = :row");

    private final JdbcClient jdbc;

    Topics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The topic that a row is; empty for a row that is none, or that stands no more. */
    public Optional<Topic> find(RowRef row) {
        String sql = FOUND.get(row.table());
        return sql == null
                ? Optional.empty()
                : jdbc.sql(sql)
                        .param("row", row.id())
                        .query((found, number) -> new Topic(
                                row,
                                found.getLong(1),
                                found.getString(2),
                                found.getString(3),
                                found.getString(4),
                                found.getString(5)))
                        .optional();
    }

    /**
     * The part of a plan that a row is.
     *
     * @throws NoSuchTopic where there is none that people could comment on or watch
     */
    public Topic get(RowRef row) {
        return find(row).filter(Topic::ofPlan).orElseThrow(NoSuchTopic::new);
    }

    /** The row of a thing of a plan, by its table and key. */
    Optional<RowRef> row(long plan, String table, String key) {
        if (!FOUND.containsKey(table)) {
            return Optional.empty();
        }
        return jdbc.sql("SELECT id FROM " + table + " WHERE plan_id = :plan AND key = :key")
                .param("plan", plan)
                .param("key", key)
                .query(Long.class)
                .optional()
                .map(id -> new RowRef(table, id));
    }

    /** What is commented on with a row on its page: a node has its sections. In printed order. */
    public List<Topic> parts(RowRef row) {
        if (!row.table().equals(NODE)) {
            return List.of();
        }
        return jdbc
                .sql("SELECT s.id FROM plan.section s JOIN plan.node n ON n.plan_id = s.plan_id AND n.key = s.node_key"
                        + " WHERE n.id = :row AND s.retired_at IS NULL ORDER BY s.position")
                .param("row", row.id())
                .query(Long.class)
                .list()
                .stream()
                .map(id -> find(new RowRef(SECTION, id)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Key of a row within its plan; empty for a change proposal, which is no part of the plan. */
    String key(RowRef row) {
        if (row.table().equals(PROPOSAL)) {
            return "";
        }
        return jdbc.sql("SELECT key FROM " + get(row).row().table() + " WHERE id = :row")
                .param("row", row.id())
                .query(String.class)
                .single();
    }
}
