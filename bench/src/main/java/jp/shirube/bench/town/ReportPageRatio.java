package jp.shirube.bench.town;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.Month;
import jp.shirube.bench.town.PageAgainstSql.Times;

/**
 * The report for the head of a town over one hand-written SQL for the same rows: what to look at first of projects and of indicators, money of each
 * goal in three years, grades of each goal, and the flow from goals to divisions. 300 projects with ten years of money, a settlement for each, and
 * {@value #INDICATORS} indicators with results in eleven years.
 */
public final class ReportPageRatio {
    /** Highest ratio that is good enough. */
    public static final double GOAL = 3;

    private static final int INDICATORS = 80;
    private static final int MONEY_YEAR = 2026;

    private static final String FILL_INDICATORS = "INSERT INTO indicator.indicator (plan_id, key, position, name, kind,"
            + " node_key, baseline_state, baseline_text, baseline_number, baseline_unit, baseline_as_of_kind,"
            + " baseline_as_of_year, baseline_as_of_printed, target_state, target_text, target_number, target_unit,"
            + " target_as_of_kind, target_as_of_year, target_as_of_printed, direction, placeholder, notes)"
            + " SELECT n.plan_id, 'made-' || n.at, 1000 + n.at, 'Indicator ' || n.at, 'kpi', n.key, 'number', '10', 10,"
            + " 'x', 'fiscalYear', 2024, 'FY', 'number', '60', 60, 'x', 'fiscalYear', 2034, 'FY', 'up', FALSE, '{}'"
            + " FROM (SELECT plan_id, key, row_number() OVER (ORDER BY position DESC) AS at FROM plan.node"
            + " WHERE retired_at IS NULL) n WHERE n.at <= " + INDICATORS;

    /** From far behind the path to well beyond it. */
    private static final String FILL_RESULTS =
            "INSERT INTO indicator.actual (plan_id, key, position, indicator_key, year,"
                    + " value_state, value_text, value_number, value_unit) SELECT i.plan_id, i.key || '-' || y, y - 2000, i.key, y,"
                    + " 'number', '', 10 + (y - 2024) * (1 + i.position % 9), 'x' FROM indicator.indicator i,"
                    + " generate_series(2024, 2034) y";

    private static final String FILL_SETTLED =
            "INSERT INTO project.cost (plan_id, key, position, project_key, year, amount,"
                    + " unit, state, kind) SELECT plan_id, key || '-settled', position + 10000, project_key, year,"
                    + " amount * (60 + position % 45) / 100, unit, 'number', 'settled' FROM project.cost"
                    + " WHERE kind = 'planned' AND state = 'number'";

    private static final String ENTER_RESULT = "UPDATE indicator.actual SET value_number = value_number + 1"
            + " WHERE id = (SELECT min(id) FROM indicator.actual)";

    private static final String SQL = "WITH RECURSIVE below AS (SELECT n.key AS goal, n.key FROM plan.node n"
            + " WHERE n.plan_id = ? AND n.parent_key IS NULL AND n.retired_at IS NULL UNION ALL SELECT b.goal, n.key"
            + " FROM below b JOIN plan.node n ON n.plan_id = ? AND n.parent_key = b.key AND n.retired_at IS NULL),"
            + " listed AS (SELECT DISTINCT b.goal, l.project_key FROM below b JOIN project.placement l ON l.plan_id = ?"
            + " AND l.node_key = b.key AND l.retired_at IS NULL),"
            + " first AS (SELECT DISTINCT ON (l.project_key) l.project_key, b.goal FROM project.placement l"
            + " JOIN below b ON b.key = l.node_key WHERE l.plan_id = ? AND l.retired_at IS NULL"
            + " ORDER BY l.project_key, l.position),"
            + " money AS (SELECT c.project_key,"
            + " sum(c.amount_yen) FILTER (WHERE c.kind = 'planned' AND c.year = {year}) AS now,"
            + " sum(c.amount_yen) FILTER (WHERE c.kind = 'planned' AND c.year = {year} - 1) AS before,"
            + " sum(c.amount_yen) FILTER (WHERE c.kind = 'planned' AND c.year = {year} - 2) AS earlier,"
            + " sum(c.amount_yen) FILTER (WHERE c.kind = 'settled' AND c.year = {year}) AS settled FROM project.cost c"
            + " WHERE c.plan_id = ? AND c.retired_at IS NULL AND c.party IS NULL AND c.year BETWEEN {year} - 2 AND {year}"
            + " GROUP BY 1),"
            + " owned AS (SELECT d.project_key, string_agg(d.name, ' ' ORDER BY d.position) AS name"
            + " FROM project.department d WHERE d.plan_id = ? AND d.retired_at IS NULL GROUP BY 1),"
            + " named AS (SELECT p.key, p.slug, p.name, p.status, o.name AS owners FROM project.project p"
            + " LEFT JOIN owned o ON o.project_key = p.key WHERE p.plan_id = ? AND p.retired_at IS NULL),"
            + " judged AS (SELECT i.slug, i.name, b.goal, a.value_number AS now, w.value_number AS before, i.target_number,"
            + " (a.value_number - i.baseline_number) * 100 / nullif(i.target_number - i.baseline_number, 0) AS rate,"
            + " (a.value_number - i.baseline_number) * 100 / nullif((i.target_number - i.baseline_number)"
            + " * (a.year - i.baseline_as_of_year) / (i.target_as_of_year - i.baseline_as_of_year), 0) AS pace,"
            + " (w.value_number - i.baseline_number) * 100 / nullif((i.target_number - i.baseline_number)"
            + " * (w.year - i.baseline_as_of_year) / (i.target_as_of_year - i.baseline_as_of_year), 0) AS pace_before"
            + " FROM indicator.indicator i JOIN below b ON b.key = i.node_key"
            + " LEFT JOIN indicator.actual a ON a.plan_id = i.plan_id AND a.indicator_key = i.key AND a.year = {judged}"
            + " AND a.retired_at IS NULL LEFT JOIN indicator.actual w ON w.plan_id = i.plan_id AND w.indicator_key = i.key"
            + " AND w.year = {judged} - 1 AND w.retired_at IS NULL WHERE i.plan_id = ? AND i.retired_at IS NULL),"
            + " graded AS (SELECT j.*, CASE WHEN pace >= 100 THEN 1 WHEN pace >= 60 THEN 2 WHEN pace IS NOT NULL THEN 3 END"
            + " AS grade, CASE WHEN pace_before >= 100 THEN 1 WHEN pace_before >= 60 THEN 2 WHEN pace_before IS NOT NULL THEN 3"
            + " END AS grade_before FROM judged j)"
            + " SELECT 'goal' AS what, l.goal AS one, count(*)::text AS other, sum(m.now) AS number, sum(m.before) AS second,"
            + " sum(m.earlier) AS third FROM listed l JOIN money m ON m.project_key = l.project_key GROUP BY 2"
            + " UNION ALL SELECT 'flow', f.goal, n.owners, sum(m.now), count(*), NULL FROM first f"
            + " JOIN named n ON n.key = f.project_key JOIN money m ON m.project_key = f.project_key GROUP BY 2, 3"
            + " UNION ALL SELECT 'grade', goal, grade::text, count(*), NULL, NULL FROM graded GROUP BY 2, 3"
            + " UNION ALL SELECT 'indicator', name, goal, pace, rate, now FROM graded WHERE pace < 100 OR grade > grade_before"
            + " UNION ALL SELECT 'project', n.name, n.owners, m.now, m.before, m.settled FROM named n"
            + " JOIN money m ON m.project_key = n.key WHERE m.settled > m.now OR m.now >= 2 * m.before"
            + " OR 2 * m.now <= m.before OR n.status = 'expanded' AND m.now < m.before";

    private final int rounds;

    /** Measures as many times as said. */
    public ReportPageRatio(int rounds) {
        this.rounds = rounds;
    }

    /**
     * What was measured, in milliseconds.
     *
     * @param rows that the statement gives
     * @param kept where nothing has changed since the page was last opened, which is the usual case
     * @param anew where a result was entered before each page
     */
    public record Result(int rows, Times kept, Times anew) {}

    /** Starts the program in a folder of its own and measures. */
    public Result measure() throws IOException, InterruptedException, SQLException {
        Path folder = Files.createTempDirectory("shirube-bench");
        TownServer server = TownServer.start(folder);
        try (Connection connection = server.connect()) {
            fill(connection);
            long plan = PageAgainstSql.number(connection, "SELECT min(id) FROM plan.plan");
            String slug = PageAgainstSql.text(connection, "SELECT slug FROM plan.plan WHERE id = " + plan);
            String address = "/staff/report?plan=" + slug + "&year=" + MONEY_YEAR;
            try (PreparedStatement statement = connection.prepareStatement(sql())) {
                int rows = PageAgainstSql.rows(statement, plan);
                Times kept = PageAgainstSql.measure(server, statement, plan, address, rounds);
                Times anew = PageAgainstSql.measure(server, statement, plan, address, rounds, () -> enter(connection));
                return new Result(rows, kept, anew);
            }
        }
    }

    /** Somebody enters a result, so that nothing that the program keeps holds any more. */
    private static void enter(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT set_config('shirube.actor', 'bench', true)");
            statement.execute(ENTER_RESULT);
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static void fill(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT set_config('shirube.actor', 'bench', true)");
            statement.execute(FILL_INDICATORS);
            statement.execute(FILL_RESULTS);
            statement.execute(FILL_SETTLED);
        }
        connection.commit();
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("VACUUM ANALYZE");
        }
    }

    /** Judged is the last fiscal year that is over, as the page does it. */
    private static String sql() {
        LocalDate today = LocalDate.now();
        int over = today.getMonth().compareTo(Month.APRIL) < 0 ? today.getYear() - 2 : today.getYear() - 1;
        return SQL.replace("{judged}", String.valueOf(Math.min(MONEY_YEAR, over)))
                .replace("{year}", String.valueOf(MONEY_YEAR));
    }
}
