package jp.shirube.app.desk.money;

import java.util.List;
import jp.shirube.app.budget.AmountKey;

/**
 * A line of the sheet of money: one stage, or one grant of a stage.
 *
 * @param stage key of its whole amount
 * @param fields the whole and the five sources, in order; a grant has one
 */
record MoneyLine(AmountKey stage, String title, List<MoneyField> fields) {
    MoneyLine {
        fields = List.copyOf(fields);
    }

    MoneyLine with(List<MoneyField> others) {
        return new MoneyLine(stage, title, others);
    }
}
