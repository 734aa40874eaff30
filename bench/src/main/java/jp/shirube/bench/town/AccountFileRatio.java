package jp.shirube.bench.town;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.shirube.bench.Spread;
import org.postgresql.PGConnection;

/**
 * Taking in a file of the accounting system with 20,000 rows, from the click to the answer, over COPY of the same rows, parsed beforehand, and one
 * statement that writes them into the same tables with the same history. Every round is a fiscal year of its own.
 */
public final class AccountFileRatio {
    /** Highest ratio that is good enough. */
    public static final double GOAL = 3;

    private static final int ROWS = 20_000;
    private static final int FIRST_YEAR = 1990;
    private static final int WARM_ROUNDS = 2;
    private static final String STAGING =
            "CREATE TEMP TABLE plain_line (key TEXT, name TEXT, total BIGINT, national BIGINT, general BIGINT)"
                    + " ON COMMIT DROP";
    private static final String WRITE =
            "WITH item AS (INSERT INTO budget.account_item (organization_id, year, key, codes,"
                    + " names, name_key) SELECT ?, ?, key, ARRAY['01', '02', '01', '', key], ARRAY['', '', '', '', name], name"
                    + " FROM plain_line RETURNING id, key) INSERT INTO budget.account_amount (item_id, stage, ordinal, total,"
                    + " national, general, document_id) SELECT i.id, 'initial', 0, p.total, p.national, p.general, ?"
                    + " FROM item i JOIN plain_line p USING (key)";

    private final int rounds;

    /** Measures as many times as said. */
    public AccountFileRatio(int rounds) {
        this.rounds = rounds;
    }

    /** What was measured, in milliseconds. */
    public record Result(int rows, Spread sql, Spread file, Spread ratio) {}

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
        String plan = text(connection, "SELECT min(slug) FROM plan.plan");
        long organization =
                Long.parseLong(text(connection, "SELECT coalesce(min(organization_id), 0)::text FROM plan.plan"));
        String file = server.upload(
                "/staff/plans/" + plan + "/accounts", "yosan.csv", csv().getBytes(StandardCharsets.UTF_8));
        long document = Long.parseLong(file.substring(file.lastIndexOf('/') + 1));
        String copied = copied();
        double[] sql = new double[rounds];
        double[] taken = new double[rounds];
        double[] ratio = new double[rounds];
        for (int i = -WARM_ROUNDS; i < rounds; i++) {
            int year = FIRST_YEAR + 2 * (i + WARM_ROUNDS);
            long start = System.nanoTime();
            plain(connection, copied, organization, year, document);
            long middle = System.nanoTime();
            server.post(file, form(year + 1));
            long end = System.nanoTime();
            if (i >= 0) {
                sql[i] = (middle - start) / 1e6;
                taken[i] = (end - middle) / 1e6;
                ratio[i] = taken[i] / sql[i];
            }
        }
        long written = Long.parseLong(text(
                connection,
                "SELECT count(*)::text FROM budget.account_amount a JOIN budget.account_item i ON i.id = a.item_id"
                        + " WHERE i.year = " + (FIRST_YEAR + 1)));
        if (written != ROWS) {
            throw new IllegalStateException(written + " amounts of " + ROWS);
        }
        return new Result(ROWS, Spread.of(sql), Spread.of(taken), Spread.of(ratio));
    }

    private static void plain(Connection connection, String rows, long organization, int year, long document)
            throws SQLException, IOException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT set_config('shirube.actor', 'bench', true)");
            statement.execute(STAGING);
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY plain_line FROM STDIN", new StringReader(rows));
            statement.execute("ANALYZE plain_line");
        }
        try (PreparedStatement write = connection.prepareStatement(WRITE)) {
            write.setLong(1, organization);
            write.setInt(2, year);
            write.setLong(3, document);
            write.executeUpdate();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static Map<String, String> form(int year) {
        Map<String, String> form = new LinkedHashMap<>();
        String[] columns = {
            "account-code", "title-code", "chapter-code", "item-code", "item-name", "total", "national", "general"
        };
        for (int i = 0; i < columns.length; i++) {
            form.put("c." + columns[i], String.valueOf(i));
        }
        form.put("unit", "yen");
        form.put("year", String.valueOf(year));
        form.put("stage", "initial");
        return form;
    }

    private static String csv() {
        StringBuilder out = new StringBuilder("会計コード,款,項,細目コード,細目名称,予算額,国庫支出金,一般財源\r\n");
        for (int row = 1; row <= ROWS; row++) {
            out.append("01,02,01,").append(row).append(",見本の細目").append(row).append(',');
            out.append(row * 1000)
                    .append(',')
                    .append(row * 300)
                    .append(',')
                    .append(row * 700)
                    .append("\r\n");
        }
        return out.toString();
    }

    private static String copied() {
        StringBuilder out = new StringBuilder();
        for (int row = 1; row <= ROWS; row++) {
            out.append("01/02/01//").append(row).append("\t見本の細目").append(row).append('\t');
            out.append(row * 1000)
                    .append('\t')
                    .append(row * 300)
                    .append('\t')
                    .append(row * 700)
                    .append('\n');
        }
        return out.toString();
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet found = statement.executeQuery()) {
            found.next();
            return found.getString(1);
        }
    }
}
