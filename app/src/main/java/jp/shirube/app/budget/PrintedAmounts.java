package jp.shirube.app.budget;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.app.audit.RowRef;
import jp.shirube.exchange.Coded;
import jp.shirube.exchange.CostKind;
import jp.shirube.exchange.ValueState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What documents print of the money of projects, planned and settled, year by year. Where a year has a cost of all parties together, those of
 * single parties are parts of it and are left out. One statement, without the words around the amounts.
 */
@Component
class PrintedAmounts {
    static final String COSTS = "project.cost";

    private static final String SQL =
            "SELECT c.id, c.project_key, c.year, c.kind, c.party IS NULL AS whole, c.state, c.amount_yen FROM project.cost c"
                    + " WHERE c.plan_id = :plan AND c.retired_at IS NULL"
                    + " AND c.year BETWEEN :from AND :to ORDER BY c.position, c.id";
    private static final String YEARS = "SELECT DISTINCT c.year FROM project.cost c WHERE c.plan_id = :plan"
            + " AND c.retired_at IS NULL AND c.kind = 'planned' ORDER BY c.year";

    private final JdbcClient jdbc;

    PrintedAmounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Fiscal years of which a plan has planned costs, in order. */
    List<Integer> years(long plan) {
        return jdbc.sql(YEARS).param("plan", plan).query(Integer.class).list();
    }

    /** Of every project of a plan that has costs in some years, by its key. */
    Map<String, Map<AmountKey, StageCell>> of(long plan, int from, int to) {
        Map<String, Map<AmountKey, Adding>> adding = new HashMap<>();
        jdbc.sql(SQL).param("plan", plan).param("from", from).param("to", to).query((ResultSet row) -> {
            adding.computeIfAbsent(row.getString("project_key"), key -> new HashMap<>())
                    .computeIfAbsent(key(row), key -> new Adding())
                    .take(row);
        });
        Map<String, Map<AmountKey, StageCell>> cells = new HashMap<>();
        adding.forEach((project, amounts) -> {
            Map<AmountKey, StageCell> own = new HashMap<>();
            amounts.forEach((key, each) -> own.put(key, each.cell()));
            cells.put(project, own);
        });
        return cells;
    }

    private static AmountKey key(ResultSet row) throws SQLException {
        Stage stage = row.getString("kind").equals(CostKind.SETTLED.code()) ? Stage.SETTLED : Stage.PLANNED;
        return AmountKey.whole(row.getInt("year"), stage, 0);
    }

    /** The costs of one year. */
    private static final class Adding {
        private boolean whole;
        private long yen;
        private int numbers;
        private int others;
        private @Nullable ValueState state;
        private long row;

        void take(ResultSet found) throws SQLException {
            if (found.getBoolean("whole") && !whole) {
                forget();
                whole = true;
            } else if (whole && !found.getBoolean("whole")) {
                return;
            }
            Long amount = found.getObject("amount_yen", Long.class);
            if (amount == null) {
                others++;
                if (state == null) {
                    state = Coded.find(ValueState.class, found.getString("state"))
                            .orElseThrow();
                }
            } else {
                yen = Math.addExact(yen, amount);
                numbers++;
            }
            if (amount != null || numbers == 0) {
                row = found.getLong("id");
            }
        }

        private void forget() {
            yen = 0;
            numbers = 0;
            others = 0;
            state = null;
        }

        /** Numbers go before words; the row is named where it is the only one that says so. */
        StageCell cell() {
            Amount amount = numbers > 0 ? Amount.of(yen) : without(state);
            boolean alone = numbers == 1 || numbers == 0 && others == 1;
            return new StageCell(amount, alone ? new RowRef(COSTS, row) : null, StageCell.Basis.DOCUMENT);
        }

        /** Words in place of an amount say neither that there is no budget nor that it is undecided. */
        private static Amount without(@Nullable ValueState state) {
            return state == null || state == ValueState.TEXT ? Amount.NONE : Amount.without(state);
        }
    }
}
