package jp.shirube.bench.league;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.shirube.app.ledger.League;
import jp.shirube.app.ledger.LeagueEntry;
import jp.shirube.app.ledger.LeagueOrder;
import jp.shirube.app.ledger.LeagueQuestion;
import jp.shirube.app.ledger.Leagues;
import jp.shirube.app.platform.postgres.EmbeddedPostgres;
import jp.shirube.app.platform.postgres.PostgresFolder;
import jp.shirube.bench.Spread;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A league of one indicator over all towns through the program's door, over the plainest SQL for the same rows, on one server and one connection,
 * in turn. Each round asks for another indicator and year; both answers must agree in every rank.
 */
public final class LeagueRatio {
    /** Highest ratio that is good enough. */
    public static final double GOAL = 3;

    /** Projects of a town in the default run, and in the full one. */
    public static final int PROJECTS = 30;

    public static final int ALL_PROJECTS = 300;

    private static final int WARM_ROUNDS = 20;

    private static final String SQL = "SELECT p.issuer_name, i.slug, p.slug, p.title, a.id, a.value_number, x.done,"
            + " rank() OVER (ORDER BY x.done DESC NULLS LAST)"
            + " FROM indicator.indicator i JOIN plan.plan p ON p.id = i.plan_id AND p.retired_at IS NULL"
            + " LEFT JOIN indicator.actual a ON a.plan_id = i.plan_id AND a.indicator_key = i.key AND a.year = ?"
            + " AND a.retired_at IS NULL CROSS JOIN LATERAL (SELECT round((a.value_number - i.baseline_number) * 100"
            + " / nullif(i.target_number - i.baseline_number, 0), 10) AS done) x"
            + " WHERE ledger.name_key(i.name) = ? AND i.retired_at IS NULL ORDER BY x.done DESC NULLS LAST, p.issuer_name";

    private final int projects;
    private final int rounds;

    /** Measures as many times as said, with so many projects a town. */
    public LeagueRatio(int projects, int rounds) {
        this.projects = projects;
        this.rounds = rounds;
    }

    /**
     * What was measured, in milliseconds.
     *
     * @param results rows from which the league is taken
     * @param towns lines of a league
     * @param megabytes of the table of results with its indexes
     * @param seconds that filling took
     */
    public record Result(
            long results, int towns, long megabytes, long seconds, Spread sql, Spread door, Spread ratio) {}

    private record Line(String indicator, long rank) {}

    private static final Comparator<Line> LINES = Comparator.comparing(Line::indicator);

    /** Fills a database of its own and measures; the folder is left to the system's cleaning of temporary files. */
    public Result measure() throws IOException, SQLException {
        Path folder = Files.createTempDirectory("shirube-league");
        try (EmbeddedPostgres server = EmbeddedPostgres.start(PostgresFolder.in(folder));
                Connection connection =
                        DriverManager.getConnection(server.jdbcUrl(), EmbeddedPostgres.USER, server.password())) {
            Flyway.configure()
                    .locations("classpath:db")
                    .outOfOrder(true)
                    .dataSource(server.jdbcUrl(), EmbeddedPostgres.USER, server.password())
                    .load()
                    .migrate();
            long start = System.nanoTime();
            MadeUpCountry.fill(connection, projects);
            return measure(connection, (System.nanoTime() - start) / 1_000_000_000);
        }
    }

    private Result measure(Connection connection, long seconds) throws SQLException {
        Leagues leagues = new Leagues(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
        double[] sql = new double[rounds];
        double[] door = new double[rounds];
        double[] ratio = new double[rounds];
        try (PreparedStatement statement = connection.prepareStatement(SQL)) {
            for (int round = -WARM_ROUNDS; round < rounds; round++) {
                int asked = round + WARM_ROUNDS;
                long begin = System.nanoTime();
                List<Line> first = asked % 2 == 0 ? plain(statement, asked) : through(leagues, asked);
                long middle = System.nanoTime();
                List<Line> second = asked % 2 == 0 ? through(leagues, asked) : plain(statement, asked);
                long end = System.nanoTime();
                agree(first, second);
                if (round >= 0) {
                    boolean plainFirst = asked % 2 == 0;
                    sql[round] = (plainFirst ? middle - begin : end - middle) / 1e6;
                    door[round] = (plainFirst ? end - middle : middle - begin) / 1e6;
                    ratio[round] = door[round] / sql[round];
                }
            }
        }
        return new Result(
                number(connection, "SELECT count(*) FROM indicator.actual"),
                MadeUpCountry.TOWNS,
                number(connection, "SELECT pg_total_relation_size('indicator.actual') / 1048576"),
                seconds,
                Spread.of(sql),
                Spread.of(door),
                Spread.of(ratio));
    }

    private List<Line> through(Leagues leagues, int asked) {
        League league = leagues.get(
                new LeagueQuestion(name(asked), null, "x", List.of("", "draft", "proposal", "adopted")),
                year(asked),
                LeagueOrder.ACHIEVEMENT);
        List<Line> lines = new ArrayList<>();
        for (LeagueEntry entry : league.ranked()) {
            Integer rank = entry.rank();
            lines.add(new Line(entry.indicator(), rank == null ? 0 : rank));
        }
        return lines;
    }

    /** Reads every cell; towns without rank are left out of the answer, as the door has them in a list of their own. */
    private List<Line> plain(PreparedStatement statement, int asked) throws SQLException {
        statement.setInt(1, year(asked));
        statement.setString(2, name(asked).replace(" ", ""));
        List<Line> lines = new ArrayList<>();
        int read = 0;
        try (ResultSet found = statement.executeQuery()) {
            while (found.next()) {
                String indicator = found.getString(2);
                read += found.getString(1).length()
                        + found.getString(3).length()
                        + found.getString(4).length();
                found.getLong(5);
                found.getBigDecimal(6);
                BigDecimal done = found.getBigDecimal(7);
                if (done != null) {
                    lines.add(new Line(indicator, found.getLong(8)));
                }
            }
        }
        if (read == 0) {
            throw new IllegalStateException("no town has " + name(asked));
        }
        return lines;
    }

    private static void agree(List<Line> one, List<Line> other) {
        List<Line> sorted = one.stream().sorted(LINES).toList();
        if (sorted.isEmpty() || !sorted.equals(other.stream().sorted(LINES).toList())) {
            throw new IllegalStateException("the league and the SQL rank differently");
        }
    }

    private String name(int asked) {
        return "Indicator " + (1 + asked * 7 % projects) + " - " + (1 + asked % MadeUpCountry.INDICATORS);
    }

    private static int year(int asked) {
        return MadeUpCountry.FIRST_YEAR + asked % MadeUpCountry.YEARS;
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet found = statement.executeQuery()) {
            found.next();
            return found.getLong(1);
        }
    }
}
