package jp.shirube.checker.arithmetic;

import java.math.BigDecimal;
import jp.shirube.checker.rule.Report;
import jp.shirube.exchange.CostRow;
import org.jspecify.annotations.Nullable;

/**
 * A place in a budget table where a sum does not agree.
 *
 * @param kind which number is most likely wrong
 * @param row the row of the number
 * @param year the column of the number; null for the column of totals
 * @param printed the number as printed
 * @param expected what the other numbers ask for
 * @param certain whether every number that it is the sum of is confirmed by another sum, so that it is the number itself that is wrong
 */
record Imbalance(
        Kind kind, CostRow row, @Nullable Integer year, BigDecimal printed, BigDecimal expected, boolean certain) {

    /** Where it is told: with the correction, if there can be no other. */
    Report on(Report report) {
        return certain ? report.correcting(Amounts.text(printed), Amounts.text(expected)) : report;
    }

    /** Which number is most likely wrong. */
    enum Kind {
        /** The total of a row over its years. */
        ROW_TOTAL,
        /** The sum of a column. */
        COLUMN_TOTAL,
        /** The sum of all. */
        GRAND_TOTAL,
        /** One amount: its row and its column are off by as much. */
        AMOUNT
    }
}
