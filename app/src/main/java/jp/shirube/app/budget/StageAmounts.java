package jp.shirube.app.budget;

import static jp.shirube.app.audit.Column.Form.INTEGER;
import static jp.shirube.app.audit.Column.Form.NUMBER;
import static jp.shirube.app.audit.Column.Form.TEXT;
import static jp.shirube.app.audit.EditableField.code;
import static jp.shirube.app.audit.EditableField.of;
import static jp.shirube.app.audit.FieldKind.AMOUNT;
import static jp.shirube.app.audit.FieldKind.COUNT;
import static jp.shirube.app.audit.FieldKind.LINE;
import static jp.shirube.app.audit.FieldKind.YEAR;

import java.util.List;
import java.util.Map;
import jp.shirube.app.audit.Attachment;
import jp.shirube.app.audit.Column;
import jp.shirube.app.audit.EditRefused;
import jp.shirube.app.audit.EditableItem;
import jp.shirube.app.audit.Editing;
import jp.shirube.app.audit.Holding;
import jp.shirube.app.audit.RowShape;
import jp.shirube.app.audit.RowTable;
import jp.shirube.exchange.MoneyUnit;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** The table of amounts by stage and source, parts of projects that no document brings, and what persons edit of it. */
@Component
@Order(50)
final class StageAmounts implements Editing, Holding {
    static final String PROJECT = "project.project";
    static final RowTable TABLE = RowTable.partOf("project_key", "budget.stage_amount")
            .with(INTEGER, "year", "ordinal")
            .with(TEXT, "stage", "funding", "unit", "state")
            .with(Column.of(TEXT, "grant").named("grant_key"))
            .with(NUMBER, "amount");
    private static final List<String> KEY = List.of("year", "stage", "ordinal", "funding", "grant");
    private static final RowShape SHAPE = new RowShape("stage-amount", "stageAmounts", TABLE, KEY, List.of());
    private static final EditableItem ITEM = EditableItem.of("stage-amount", TABLE, KEY.toArray(String[]::new))
            .giving(
                    of(YEAR, "year").always(),
                    code("stage", Stage.values()).always(),
                    of(COUNT, "ordinal"),
                    code("funding", FundingSource.values()),
                    of(LINE, "grant"))
            .with(of(AMOUNT, "amount").always())
            .hanging(new Attachment(PROJECT, "project_key", "owner"));

    @Override
    public List<RowShape> shapes() {
        return List.of();
    }

    @Override
    public Map<String, List<RowShape>> partsOfOthers() {
        return Map.of(PROJECT, List.of(SHAPE));
    }

    @Override
    public List<EditableItem> items() {
        return List.of(ITEM);
    }

    /** Amounts are whole yen; only supplementary budgets are counted. */
    @Override
    public void complete(EditableItem item, long plan, ObjectNode row) {
        boolean counted = row.get("stage").asString().equals(Stage.SUPPLEMENTARY.code());
        int ordinal = row.path("ordinal").asInt(0);
        if (row.path("amount").isNumber()
                && row.get("amount").decimalValue().stripTrailingZeros().scale() > 0) {
            throw new EditRefused("yen");
        }
        row.put("unit", MoneyUnit.YEN.code());
        row.put("ordinal", counted ? Math.max(1, ordinal) : 0);
        boolean planned = row.get("stage").asString().equals(Stage.PLANNED.code());
        if (planned && !row.has("funding") || row.has("grant") && !row.has("funding")) {
            throw new EditRefused("source");
        }
    }

    /** The key that a row has among those of its plan. */
    static String key(ObjectNode row) {
        return row.get("owner").asString() + "|" + RowShape.sign(KEY, row);
    }
}
