package jp.shirube.checker.sheets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.text.Phrases;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.Severity;

/** No two sheets bear one number. */
final class SheetNumberTwice implements Rule {

    /** With which a label of numbers ends. */
    private static final List<String> NUMBERS =
            Phrases.rows(SheetNumberTwice.class, "labels.tsv").get(1);

    @Override
    public String id() {
        return "sheet-number-twice";
    }

    @Override
    public Family family() {
        return Family.NAMES;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        Map<String, Sheet.Field> known = new HashMap<>();
        for (Sheet sheet : Sheets.of(plan)) {
            for (Sheet.Field field : sheet.fields()) {
                boolean number = NUMBERS.stream().anyMatch(field.label()::endsWith)
                        && field.value().chars().anyMatch(Character::isDigit);
                Sheet.Field before =
                        number ? known.putIfAbsent(field.label() + JapaneseText.key(field.value()), field) : null;
                if (before != null) {
                    report.at(field.place(), List.of(before.place()), field.label(), field.value());
                }
            }
        }
    }
}
