package jp.shirube.bench.league;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of towns that do not exist: one plan each, with projects that have five indicators, each with a result in ten years. History, search and
 * foreign keys are off for these rows; every index of the program stays.
 */
final class MadeUpCountry {
    static final int TOWNS = 1788;
    static final int YEARS = 10;
    static final int FIRST_YEAR = 2016;
    static final int INDICATORS = 5;

    private static final int TOWNS_AT_ONCE = 149;
    private static final List<String> TABLES =
            List.of("plan.plan", "project.project", "indicator.indicator", "indicator.actual");

    private static final String PLANS = "INSERT INTO plan.plan (plan_id, key, position, title, kind, issuer_name,"
            + " period_from, period_to, related_plans, state)"
            + " SELECT t, 'plan', 1, 'Plan ' || t, 'comprehensive', 'Town ' || t, 2016, 2025, '{}', 'adopted'"
            + " FROM generate_series(%1$d, %2$d) t";

    private static final String PROJECTS =
            "INSERT INTO project.project (plan_id, key, position, name, details, partners,"
                    + " notes) SELECT t, 'p' || lpad(n::text, 3, '0'), n, 'Project ' || n, '{}', '{}', '{}'"
                    + " FROM generate_series(%1$d, %2$d) t, generate_series(1, %3$d) n";

    /** Baselines and targets differ from town to town; one target in 41 is the baseline. */
    private static final String OF_PROJECTS = "INSERT INTO indicator.indicator (plan_id, key, position, name, kind,"
            + " project_key, baseline_state, baseline_text, baseline_number, baseline_unit, target_state, target_text,"
            + " target_number, target_unit, placeholder, notes)"
            + " SELECT t, 'p' || lpad(n::text, 3, '0') || '-' || i, n * 10 + i, 'Indicator ' || n || ' - ' || i, 'kpi',"
            + " 'p' || lpad(n::text, 3, '0'), 'number', '', 10 + (t * 7 + n) %% 30, 'x', 'number', '',"
            + " 10 + (t * 7 + n) %% 30 + (t * 3 + n + i) %% 41, 'x', FALSE, '{}'"
            + " FROM generate_series(%1$d, %2$d) t, generate_series(1, %3$d) n, generate_series(1, " + INDICATORS
            + ") i";

    /** One result in 37 is a dash. */
    private static final String RESULTS = "INSERT INTO indicator.actual (plan_id, key, position, indicator_key, year,"
            + " value_state, value_text, value_number, value_unit)"
            + " SELECT t, 'p' || lpad(n::text, 3, '0') || '-' || i || '-' || y, y,"
            + " 'p' || lpad(n::text, 3, '0') || '-' || i, " + FIRST_YEAR + " + y,"
            + " CASE WHEN (t + n + y) %% 37 = 0 THEN 'undefined' ELSE 'number' END, '',"
            + " CASE WHEN (t + n + y) %% 37 = 0 THEN NULL ELSE (10 + (t * 7919 + n * 104729 + y * 31 + i) %% 900) / 10.0 END,"
            + " 'x' FROM generate_series(%1$d, %2$d) t, generate_series(1, %3$d) n,"
            + " generate_series(1, " + INDICATORS + ") i, generate_series(0, " + (YEARS - 1) + ") y";

    private MadeUpCountry() {}

    /** Fills an empty database; the number of results is towns × projects × 5 × 10. */
    static void fill(Connection connection, int projects) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET synchronous_commit = off");
            for (String table : TABLES) {
                statement.execute("ALTER TABLE " + table + " DISABLE TRIGGER USER");
            }
            for (String drop : foreignKeys(statement)) {
                statement.execute(drop);
            }
            for (int first = 1; first <= TOWNS; first += TOWNS_AT_ONCE) {
                int last = Math.min(first + TOWNS_AT_ONCE - 1, TOWNS);
                for (String rows : List.of(PLANS, PROJECTS, OF_PROJECTS, RESULTS)) {
                    statement.execute(String.format(rows, first, last, projects));
                }
            }
            for (String table : TABLES) {
                statement.execute("VACUUM ANALYZE " + table);
            }
        }
    }

    private static List<String> foreignKeys(Statement statement) throws SQLException {
        List<String> drops = new ArrayList<>();
        try (ResultSet found = statement.executeQuery("SELECT format('ALTER TABLE %s DROP CONSTRAINT %I',"
                + " conrelid::regclass, conname) FROM pg_constraint WHERE contype = 'f' AND conrelid::regclass::text IN ('"
                + String.join("', '", TABLES) + "')")) {
            while (found.next()) {
                drops.add(found.getString(1));
            }
        }
        return drops;
    }
}
