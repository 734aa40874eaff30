package jp.shirube.app.budget;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.app.audit.RowRef;
import jp.shirube.exchange.Coded;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the amounts of an item of accounts come from, and what a file changed. */
@Component
public class ItemAmounts {
    private static final String TABLE = "budget.account_amount";

    private final JdbcClient jdbc;

    ItemAmounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An amount that a file brought or changed.
     *
     * @param item number of its item
     * @param before whole yen; null where it was not there
     * @param after whole yen
     */
    public record Written(
            long item, List<String> path, @Nullable Long before, long after) {}

    /** The amounts of an item, in the order in which they came to be; empty where it has none. */
    public List<ItemAmount> list(long item) {
        return jdbc.sql(
                        "SELECT a.*, i.year, d.file_name FROM budget.account_amount a JOIN budget.account_item i"
                                + " ON i.id = a.item_id JOIN intake.document d ON d.id = a.document_id WHERE a.item_id = :item ORDER BY a.id")
                .param("item", item)
                .query((row, at) -> amount(row))
                .list();
    }

    /** The way down to an item, from 会計 on; empty where there is none of that number. */
    public List<String> path(long item) {
        return jdbc.sql("SELECT id, year, codes, names FROM budget.account_item WHERE id = :item")
                .param("item", item)
                .query((row, at) -> item(row).path())
                .optional()
                .orElse(List.of());
    }

    /** The row of an amount, for its history. */
    public RowRef row(ItemAmount amount) {
        return new RowRef(TABLE, amount.number());
    }

    /** What one transaction wrote, the largest change first, no more than asked for. */
    public List<Written> written(long transaction, int most) {
        return jdbc.sql("SELECT i.id, i.year, i.codes, i.names, (h.before ->> 'total')::bigint AS earlier,"
                        + " (h.after ->> 'total')::bigint AS later FROM audit.history h JOIN budget.account_item i"
                        + " ON i.id = (h.after ->> 'item_id')::bigint WHERE h.plan_id IS NULL AND h.transaction_id = :transaction"
                        + " AND h.table_name = :table ORDER BY abs((h.after ->> 'total')::bigint"
                        + " - coalesce((h.before ->> 'total')::bigint, 0)) DESC, i.key, i.id LIMIT :most")
                .param("transaction", transaction)
                .param("table", TABLE)
                .param("most", most)
                .query((row, at) -> written(row))
                .list();
    }

    private static Written written(ResultSet row) throws SQLException {
        AccountItem item = item(row);
        return new Written(item.id(), item.path(), row.getObject("earlier", Long.class), row.getLong("later"));
    }

    private static AccountItem item(ResultSet row) throws SQLException {
        return new AccountItem(
                row.getLong("id"),
                row.getInt("year"),
                List.of((String[]) row.getArray("codes").getArray()),
                List.of((String[]) row.getArray("names").getArray()));
    }

    private static ItemAmount amount(ResultSet row) throws SQLException {
        List<@Nullable Long> yen = new ArrayList<>();
        yen.add(row.getLong("total"));
        for (FundingSource source : FundingSource.values()) {
            yen.add(row.getObject(source.code(), Long.class));
        }
        Stage stage = Coded.find(Stage.class, row.getString("stage")).orElseThrow();
        return new ItemAmount(
                row.getLong("id"),
                AmountKey.whole(row.getInt("year"), stage, row.getInt("ordinal")),
                row.getLong("document_id"),
                row.getString("file_name"),
                yen);
    }
}
