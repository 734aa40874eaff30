package jp.shirube.app.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns statements about tables into statements about what the tables were: {@code plan.node} into {@code past_plan.node(moment)}. */
final class PastStatements {
    private static final String KNOWN = "SELECT substr(n.nspname, 6) || '.' || p.proname FROM pg_proc p"
            + " JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname LIKE 'past\\_%'";
    private static final Pattern NAME = Pattern.compile("(?<![\\w.\"])([a-z_]+)\\.([a-z_]+)(?![\\w(.])");

    private volatile @Nullable Set<String> tables;

    /** Text in quotes stays as it is. */
    String then(String sql, Instant moment, Connection connection) throws SQLException {
        Set<String> known = tables(connection);
        StringBuilder past = new StringBuilder();
        String[] parts = sql.split("'", -1);
        for (int part = 0; part < parts.length; part++) {
            past.append(part == 0 ? "" : "'").append(part % 2 == 0 ? rewrite(parts[part], moment, known) : parts[part]);
        }
        return past.toString();
    }

    private static String rewrite(String code, Instant moment, Set<String> known) {
        return NAME.matcher(code)
                .replaceAll(found -> Matcher.quoteReplacement(
                        known.contains(found.group())
                                ? "past_" + found.group() + "(timestamptz '" + moment + "')"
                                : found.group()));
    }

    private Set<String> tables(Connection connection) throws SQLException {
        Set<String> known = tables;
        if (known == null) {
            known = new HashSet<>();
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(KNOWN)) {
                while (rows.next()) {
                    known.add(rows.getString(1));
                }
            }
            tables = known;
        }
        return known;
    }
}
