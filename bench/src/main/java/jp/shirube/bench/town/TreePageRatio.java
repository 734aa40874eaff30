package jp.shirube.bench.town;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import jp.shirube.bench.Spread;

/**
 * The tree of a plan as a page over one hand-written SQL for the same rows: every branch with its name, its projects each once, and their money
 * by year. Both are measured on the wall, in turn, from the question to the last byte of the answer.
 */
public final class TreePageRatio {
    /** Highest ratio that is good enough. */
    public static final double GOAL = 3;

    private static final String SQL =
            "WITH RECURSIVE below AS (SELECT n.key AS top, n.key FROM plan.node n WHERE n.plan_id = ? AND n.retired_at IS NULL"
                    + " UNION ALL SELECT b.top, n.key FROM below b JOIN plan.node n ON n.plan_id = ? AND n.parent_key = b.key"
                    + " AND n.retired_at IS NULL),"
                    + " listed AS (SELECT DISTINCT b.top, l.project_key FROM below b JOIN project.placement l"
                    + " ON l.plan_id = ? AND l.node_key = b.key AND l.retired_at IS NULL),"
                    + " money AS (SELECT l.top, c.year, sum(CASE c.unit WHEN 'yen' THEN c.amount ELSE c.amount * 1000 END) AS yen"
                    + " FROM listed l JOIN project.cost c ON c.plan_id = ? AND c.project_key = l.project_key"
                    + " AND c.retired_at IS NULL AND c.kind = 'planned' AND c.party IS NULL GROUP BY l.top, c.year),"
                    + " counted AS (SELECT top, count(*) AS projects FROM listed GROUP BY top)"
                    + " SELECT n.slug, n.level, n.mark, n.title, k.projects, m.year, m.yen FROM plan.node n"
                    + " LEFT JOIN counted k ON k.top = n.key LEFT JOIN money m ON m.top = n.key"
                    + " WHERE n.plan_id = ? AND n.retired_at IS NULL ORDER BY n.position, m.year";

    private final int rounds;

    /** Measures as many times as said. */
    public TreePageRatio(int rounds) {
        this.rounds = rounds;
    }

    /**
     * What was measured, in milliseconds.
     *
     * @param branches of the tree
     */
    public record Result(int branches, Spread sql, Spread page, Spread ratio) {}

    /** Starts the program in a folder of its own and measures. */
    public Result measure() throws IOException, InterruptedException, SQLException {
        Path folder = Files.createTempDirectory("shirube-bench");
        TownServer server = TownServer.start(folder);
        try (Connection connection = server.connect()) {
            return measure(server, connection);
        }
    }

    private Result measure(TownServer server, Connection connection)
            throws IOException, InterruptedException, SQLException {
        long plan = PageAgainstSql.number(connection, "SELECT min(id) FROM plan.plan");
        String address =
                "/staff/plans/" + PageAgainstSql.text(connection, "SELECT slug FROM plan.plan WHERE id = " + plan);
        long projects = PageAgainstSql.number(connection, "SELECT count(*) FROM project.project");
        if (projects != MadeUpTown.PROJECTS) {
            throw new IllegalStateException("the town has " + projects + " projects");
        }
        try (PreparedStatement statement = connection.prepareStatement(SQL)) {
            PageAgainstSql.Times times = PageAgainstSql.measure(server, statement, plan, address, rounds);
            int branches = (int) PageAgainstSql.number(connection, "SELECT count(*) FROM plan.node");
            return new Result(branches, times.sql(), times.page(), times.ratio());
        }
    }
}
