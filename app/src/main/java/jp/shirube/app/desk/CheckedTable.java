package jp.shirube.app.desk;

import jp.shirube.app.budget.BudgetTable;

/** A printed budget table with the check of its sums. */
record CheckedTable(BudgetTable printed, Footing footing) {
    static CheckedTable of(BudgetTable table) {
        return new CheckedTable(table, Footing.of(table));
    }
}
