package jp.shirube.app.desk.money;

import jp.shirube.app.budget.AmountKey;
import jp.shirube.app.budget.StageCell;
import org.jspecify.annotations.Nullable;

/**
 * A cell of the sheet of money.
 *
 * @param id for links to it; its input is sent under {@code v.} and the id
 * @param open whether it may be entered here
 * @param text in the input: what a person entered, or what was typed
 * @param shown what the person saw or, after a conflict, sees as standing
 * @param follows what stands without a person's entry, in words; empty for nothing
 * @param problem why what was typed cannot be read, or what stands by now; null where nothing is wrong
 */
record MoneyField(
        String id,
        AmountKey key,
        StageCell cell,
        boolean open,
        String text,
        String shown,
        String follows,
        @Nullable String problem) {

    static String id(AmountKey key) {
        String source = key.source() == null ? "whole" : key.source().code();
        return key.year() + "." + key.stage().code() + "." + key.ordinal() + "." + source
                + (key.grant() == null ? "" : "." + key.grant());
    }

    MoneyField typed(String typed, String earlier) {
        return new MoneyField(id, key, cell, open, typed, earlier, follows, null);
    }

    MoneyField wrong(String why) {
        return new MoneyField(id, key, cell, open, text, shown, follows, why);
    }
}
