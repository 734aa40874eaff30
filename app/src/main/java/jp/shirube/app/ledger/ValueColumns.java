package jp.shirube.app.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import jp.shirube.exchange.AsOf;
import jp.shirube.exchange.AsOfKind;
import jp.shirube.exchange.Coded;
import jp.shirube.exchange.Value;
import jp.shirube.exchange.ValueState;
import org.jspecify.annotations.Nullable;

/** Values out of the columns that begin with their name. */
final class ValueColumns {
    private ValueColumns() {}

    static @Nullable Value of(ResultSet row, String name) throws SQLException {
        return row.getString(name + "_state") == null ? null : get(row, name);
    }

    static Value get(ResultSet row, String name) throws SQLException {
        return new Value(
                Objects.requireNonNullElse(row.getString(name + "_text"), ""),
                Coded.find(ValueState.class, row.getString(name + "_state")).orElseThrow(),
                row.getBigDecimal(name + "_number"),
                row.getString(name + "_unit"),
                row.getString(name + "_qualifier"),
                asOf(row, name + "_as_of"));
    }

    private static @Nullable AsOf asOf(ResultSet row, String name) throws SQLException {
        Optional<AsOfKind> kind =
                Optional.ofNullable(row.getString(name + "_kind")).flatMap(code -> Coded.find(AsOfKind.class, code));
        int year = row.getInt(name + "_year");
        LocalDate date = row.getObject(name + "_date", LocalDate.class);
        String printed = Objects.requireNonNullElse(row.getString(name + "_printed"), "");
        return kind.map(of -> new AsOf(of, year, date, printed)).orElse(null);
    }
}
