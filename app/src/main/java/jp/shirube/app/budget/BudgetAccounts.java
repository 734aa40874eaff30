package jp.shirube.app.budget;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 会計・款・項・目・細目 with their amounts（会計）: taken from files by COPY and statements over all rows at once. docs/adr/0067. */
@Component
public class BudgetAccounts {
    private static final String STAGING =
            "CREATE TEMP TABLE account_line (key TEXT, c1 TEXT, c2 TEXT, c3 TEXT, c4 TEXT,"
                    + " c5 TEXT, n1 TEXT, n2 TEXT, n3 TEXT, n4 TEXT, n5 TEXT, name_key TEXT, total BIGINT, national BIGINT,"
                    + " prefectural BIGINT, bond BIGINT, other BIGINT, general BIGINT) ON COMMIT DROP";
    private static final String ITEMS =
            "INSERT INTO budget.account_item AS i (organization_id, year, key, codes, names,"
                    + " name_key) SELECT DISTINCT ON (key) :organization, :year, key, ARRAY[c1, c2, c3, c4, c5],"
                    + " ARRAY[n1, n2, n3, n4, n5], name_key FROM account_line ORDER BY key, n1, n2, n3, n4, n5"
                    + " ON CONFLICT (organization_id, key, year) DO UPDATE SET codes = excluded.codes, names = excluded.names,"
                    + " name_key = excluded.name_key WHERE (i.codes, i.names) IS DISTINCT FROM (excluded.codes, excluded.names)";

    /** Where some source is said and general funds are not, these are the rest of the total. */
    private static final String AMOUNTS = "WITH summed AS (SELECT key, sum(national) AS national,"
            + " sum(prefectural) AS prefectural, sum(bond) AS bond, sum(other) AS other, sum(general) AS general,"
            + " coalesce(sum(total), sum(coalesce(national, 0) + coalesce(prefectural, 0) + coalesce(bond, 0)"
            + " + coalesce(other, 0) + coalesce(general, 0))) AS total FROM account_line"
            + " WHERE num_nonnulls(total, national, prefectural, bond, other, general) > 0 GROUP BY key),"
            + " written AS (INSERT INTO budget.account_amount AS a (item_id, stage, ordinal, total, national, prefectural,"
            + " bond, other, general, document_id) SELECT i.id, :stage, :ordinal, s.total, s.national, s.prefectural,"
            + " s.bond, s.other, coalesce(s.general, CASE WHEN num_nonnulls(s.national, s.prefectural, s.bond, s.other) > 0"
            + " THEN s.total - coalesce(s.national, 0) - coalesce(s.prefectural, 0) - coalesce(s.bond, 0)"
            + " - coalesce(s.other, 0) END), :document FROM summed s JOIN budget.account_item i"
            + " ON i.organization_id = :organization AND i.year = :year AND i.key = s.key"
            + " ON CONFLICT (item_id, stage, ordinal) DO UPDATE SET total = excluded.total,"
            + " national = excluded.national, prefectural = excluded.prefectural, bond = excluded.bond,"
            + " other = excluded.other, general = excluded.general, document_id = excluded.document_id"
            + " WHERE (a.total, a.national, a.prefectural, a.bond, a.other, a.general) IS DISTINCT FROM"
            + " (excluded.total, excluded.national, excluded.prefectural, excluded.bond, excluded.other, excluded.general)"
            + " RETURNING (xmax = 0) AS added) SELECT (SELECT count(*) FROM summed) AS items,"
            + " count(*) FILTER (WHERE added) AS added, count(*) FILTER (WHERE NOT added) AS changed FROM written";

    private static final String ABSENT = "SELECT count(*) FROM budget.account_amount a JOIN budget.account_item i"
            + " ON i.id = a.item_id WHERE i.organization_id = :organization AND i.year = :year AND a.stage = :stage"
            + " AND a.ordinal = :ordinal AND i.key NOT IN (SELECT key FROM account_line)";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    BudgetAccounts(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /**
     * Writes the amounts of a file; what stands so already is left alone. Needs a transaction of {@code Changes}.
     *
     * @param document number of the file
     */
    public AccountOutcome enter(long organization, AccountStage stage, long document, List<AccountLine> lines) {
        stage(lines);
        Map<String, ?> named = Map.of(
                "organization", organization,
                "year", stage.year(),
                "stage", stage.stage().code(),
                "ordinal", stage.ordinal(),
                "document", document);
        jdbc.sql(ITEMS).params(named).update();
        int absent = jdbc.sql(ABSENT).params(named).query(Integer.class).single();
        AccountOutcome outcome = jdbc.sql(AMOUNTS)
                .params(named)
                .query((row, number) ->
                        new AccountOutcome(row.getInt("items"), row.getInt("added"), row.getInt("changed"), absent))
                .single();
        jdbc.sql("DROP TABLE account_line").update();
        return outcome;
    }

    /** When an amount of any account last changed; empty where none ever was entered. They belong to no plan, which comes first in the index. */
    public Optional<Instant> changed() {
        return jdbc.sql("SELECT h.at FROM audit.history h WHERE h.table_name = 'budget.account_amount'"
                        + " ORDER BY h.plan_id DESC, h.at DESC LIMIT 1")
                .query((row, number) -> row.getTimestamp("at").toInstant())
                .optional();
    }

    private void stage(List<AccountLine> lines) {
        jdbc.sql(STAGING).update();
        String rows = copied(lines);
        template.execute((Connection connection) -> copy(connection, rows));
        jdbc.sql("ANALYZE account_line").update();
    }

    private static Long copy(Connection connection, String rows) throws SQLException {
        try {
            return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY account_line FROM STDIN", new StringReader(rows));
        } catch (IOException e) {
            throw new SQLException(e);
        }
    }

    /** The rows in the text form of COPY. */
    private static String copied(List<AccountLine> lines) {
        StringBuilder out = new StringBuilder(lines.size() * 160);
        for (AccountLine line : lines) {
            text(out, line.key()).append('\t');
            line.codes().forEach(code -> text(out, code).append('\t'));
            line.names().forEach(name -> text(out, name).append('\t'));
            text(out, line.nameKey());
            for (Long yen : line.yen()) {
                out.append('\t').append(yen == null ? "\\N" : yen.toString());
            }
            out.append('\n');
        }
        return out.toString();
    }

    private static StringBuilder text(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> out.append("\\\\");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                default -> out.append(c);
            }
        }
        return out;
    }
}
