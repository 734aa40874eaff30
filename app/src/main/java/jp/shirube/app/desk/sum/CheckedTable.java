package jp.shirube.app.desk.sum;

import jp.shirube.app.budget.BudgetTable;

/** A printed budget table with the check of its sums. */
public record CheckedTable(BudgetTable printed, Footing footing) {
    /** Adds up the table and holds the sums beside those printed. */
    public static CheckedTable of(BudgetTable table) {
        return new CheckedTable(table, Footing.of(table));
    }
}
