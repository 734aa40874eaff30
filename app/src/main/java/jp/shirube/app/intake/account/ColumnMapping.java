package jp.shirube.app.intake.account;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.shirube.exchange.MoneyUnit;
import org.jspecify.annotations.Nullable;

/**
 * How the columns of a file are read（列の対応）.
 *
 * @param columns 0-based, by what they hold; what the file does not hold is absent
 * @param unit of its amounts
 */
public record ColumnMapping(Map<AccountColumn, Integer> columns, MoneyUnit unit) {
    public ColumnMapping {
        columns = Map.copyOf(columns);
    }

    /** The heads of the columns by what they hold, as a mapping is kept: it fits every file with the same heads, in any order. */
    Map<String, String> heads(List<String> heads) {
        Map<String, String> named = new TreeMap<>();
        columns.forEach((column, at) -> named.put(column.code(), heads.get(at)));
        return named;
    }

    /** The mapping of a file out of one that was kept; heads that the file has not are left out. */
    static ColumnMapping of(Map<String, String> kept, List<String> heads, MoneyUnit unit) {
        Map<AccountColumn, Integer> columns = new EnumMap<>(AccountColumn.class);
        for (AccountColumn column : AccountColumn.values()) {
            int at = heads.indexOf(kept.getOrDefault(column.code(), "\0"));
            if (at >= 0) {
                columns.put(column, at);
            }
        }
        return new ColumnMapping(columns, unit);
    }

    /** The column of a meaning; null where the file has none. */
    public @Nullable Integer at(AccountColumn column) {
        return columns.get(column);
    }

    /** Whether an item and an amount are there at least. */
    boolean usable() {
        return columns.keySet().stream().anyMatch(AccountColumn::amount)
                && columns.keySet().stream().anyMatch(column -> !column.amount());
    }
}
