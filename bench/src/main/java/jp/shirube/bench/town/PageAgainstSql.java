package jp.shirube.bench.town;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import jp.shirube.bench.Spread;

/** A page against one hand-written statement for the same rows, by turns, on the wall, from the question to the last byte of the answer. */
public final class PageAgainstSql {
    private static final int WARM_ROUNDS = 100;

    private PageAgainstSql() {}

    /** What was measured, in milliseconds. */
    public record Times(Spread sql, Spread page, Spread ratio) {}

    /** What is done before each page, outside of what is measured. */
    @FunctionalInterface
    interface Before {
        void page() throws SQLException;
    }

    /**
     * Measures, after both have run until they are warm.
     *
     * @param plan number that stands for every parameter of the statement
     */
    static Times measure(TownServer server, PreparedStatement statement, long plan, String address, int rounds)
            throws IOException, InterruptedException, SQLException {
        return measure(server, statement, plan, address, rounds, () -> {});
    }

    /** The same where something is done before each page. */
    static Times measure(
            TownServer server, PreparedStatement statement, long plan, String address, int rounds, Before before)
            throws IOException, InterruptedException, SQLException {
        for (int i = 0; i < WARM_ROUNDS; i++) {
            before.page();
            rows(statement, plan);
            server.get(address);
        }
        double[] sql = new double[rounds];
        double[] page = new double[rounds];
        double[] ratio = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            before.page();
            long start = System.nanoTime();
            rows(statement, plan);
            long middle = System.nanoTime();
            server.get(address);
            long end = System.nanoTime();
            sql[i] = (middle - start) / 1e6;
            page[i] = (end - middle) / 1e6;
            ratio[i] = page[i] / sql[i];
        }
        return new Times(Spread.of(sql), Spread.of(page), Spread.of(ratio));
    }

    /** Reads every cell of every row. */
    static int rows(PreparedStatement statement, long plan) throws SQLException {
        int places = statement.getParameterMetaData().getParameterCount();
        for (int place = 1; place <= places; place++) {
            statement.setLong(place, plan);
        }
        int rows = 0;
        try (ResultSet found = statement.executeQuery()) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                for (int column = 1; column <= columns; column++) {
                    found.getObject(column);
                }
                rows++;
            }
        }
        return rows;
    }

    static long number(Connection connection, String sql) throws SQLException {
        return Long.parseLong(text(connection, sql));
    }

    static String text(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet found = statement.executeQuery()) {
            found.next();
            return found.getString(1);
        }
    }
}
