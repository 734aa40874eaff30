package jp.shirube.app.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.shirube.app.audit.Held;
import jp.shirube.app.audit.Origin;
import jp.shirube.app.audit.RowRef;
import jp.shirube.exchange.Actual;
import jp.shirube.exchange.AsOf;
import jp.shirube.exchange.AsOfKind;
import jp.shirube.exchange.Coded;
import jp.shirube.exchange.Value;
import jp.shirube.exchange.ValueState;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Results in the database, read column by column and not as JSON: a plan has hundreds of them, and many pages want them all. */
@Component
class StoredActuals {
    private static final String SQL = "SELECT indicator_key, year, value_state, value_text, value_number, value_unit,"
            + " value_qualifier, value_as_of_kind, value_as_of_year, value_as_of_date, value_as_of_printed, status, note, claim,"
            + " id, document_id, source_line, source_end_line, source_page, source_sheet, source_cell, source_quote"
            + " FROM indicator.actual WHERE plan_id = :plan AND indicator_key = ANY (:keys::text[])"
            + " AND retired_at IS NULL ORDER BY position, id";

    private final JdbcClient jdbc;

    StoredActuals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Results of one indicator in their order.
     *
     * @param remarks by fiscal year; years without one are absent
     */
    record Found(List<Held<Actual>> actuals, Map<Integer, ActualRemark> remarks) {
        static Found nothing() {
            return new Found(new ArrayList<>(), new HashMap<>());
        }

        List<Actual> values() {
            return actuals.stream().map(Held::value).toList();
        }
    }

    /** Of indicators of a plan, by their keys; those without results are absent. */
    Map<String, Found> of(long plan, Collection<String> keys) {
        Map<String, Found> found = new HashMap<>();
        jdbc.sql(SQL)
                .param("plan", plan)
                .param("keys", keys.toArray(String[]::new))
                .query((ResultSet row) -> {
                    Found own = found.computeIfAbsent(row.getString("indicator_key"), key -> Found.nothing());
                    int year = row.getInt("year");
                    own.actuals().add(new Held<>(new Actual(year, value(row)), origin(row)));
                    String status = row.getString("status");
                    String note = row.getString("note");
                    String claim = row.getString("claim");
                    if (status != null || note != null || claim != null) {
                        own.remarks()
                                .put(
                                        year,
                                        new ActualRemark(
                                                status == null
                                                        ? null
                                                        : Coded.find(ActualStatus.class, status)
                                                                .orElseThrow(),
                                                note,
                                                claim == null
                                                        ? null
                                                        : Coded.find(ResultClaim.class, claim)
                                                                .orElseThrow()));
                    }
                });
        return found;
    }

    private static Origin origin(ResultSet row) throws SQLException {
        SourceRef place = new SourceRef(
                row.getObject("source_line", Integer.class),
                row.getObject("source_end_line", Integer.class),
                row.getObject("source_page", Integer.class),
                row.getString("source_sheet"),
                row.getString("source_cell"),
                row.getString("source_quote"));
        boolean said = Stream.of(place.line(), place.page(), place.sheet(), place.cell(), place.quote())
                .anyMatch(each -> each != null);
        return new Origin(
                new RowRef(IndicatorTables.ACTUAL.name(), row.getLong("id")),
                row.getObject("document_id", Long.class),
                said ? place : null);
    }

    private static Value value(ResultSet row) throws SQLException {
        return new Value(
                row.getString("value_text"),
                Coded.find(ValueState.class, row.getString("value_state")).orElseThrow(),
                row.getBigDecimal("value_number"),
                row.getString("value_unit"),
                row.getString("value_qualifier"),
                asOf(row));
    }

    private static @Nullable AsOf asOf(ResultSet row) throws SQLException {
        String kind = row.getString("value_as_of_kind");
        return kind == null
                ? null
                : new AsOf(
                        Coded.find(AsOfKind.class, kind).orElseThrow(),
                        row.getInt("value_as_of_year"),
                        row.getObject("value_as_of_date", LocalDate.class),
                        row.getString("value_as_of_printed"));
    }
}
