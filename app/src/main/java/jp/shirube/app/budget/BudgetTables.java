package jp.shirube.app.budget;

import static jp.shirube.app.audit.Column.Form.FLAG;
import static jp.shirube.app.audit.Column.Form.INTEGERS;
import static jp.shirube.app.audit.Column.Form.NUMBER;
import static jp.shirube.app.audit.Column.Form.NUMBERS;
import static jp.shirube.app.audit.Column.Form.TEXT;

import java.util.List;
import jp.shirube.app.audit.Column;
import jp.shirube.app.audit.Holding;
import jp.shirube.app.audit.RowShape;
import jp.shirube.app.audit.RowTable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The tables of this room, mirroring the exchange format; the sum row of a table stands among its rows, marked. */
@Component
@Order(50)
final class BudgetTables implements Holding {
    static final RowTable COST_TABLE = RowTable.of("budget.cost_table")
            .with(Column.of(TEXT, "node").named("node_key"))
            .with(TEXT, "unit", "noBudgetNote")
            .with(INTEGERS, "years");
    static final RowTable COST_ROW = RowTable.partOf("cost_table_key", "budget.cost_row")
            .with(TEXT, "label", "unit")
            .with(Column.of(TEXT, "project").named("project_key"))
            .with(NUMBERS, "amounts")
            .with(NUMBER, "total")
            .with(FLAG, "sumRow");

    static final RowShape TABLES = new RowShape(
            "cost-table",
            "costTables",
            COST_TABLE,
            List.of("node"),
            List.of(new RowShape("cost-row", "rows", COST_ROW, List.of("label", "project"), List.of())));

    @Override
    public List<RowShape> shapes() {
        return List.of(TABLES);
    }
}
