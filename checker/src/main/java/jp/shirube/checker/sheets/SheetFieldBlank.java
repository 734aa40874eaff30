package jp.shirube.checker.sheets;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.kernel.Severity;

/** A field that all other sheets fill in is filled in everywhere. */
final class SheetFieldBlank implements Rule {

    /** Fewest other sheets that must agree. */
    private static final int FEWEST = 3;

    @Override
    public String id() {
        return "sheet-field-blank";
    }

    @Override
    public Family family() {
        return Family.COMPLETENESS;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        List<Sheet> sheets = Sheets.of(plan);
        Set<String> labels = new LinkedHashSet<>();
        sheets.forEach(sheet -> sheet.fields().forEach(field -> labels.add(field.label())));
        for (String label : labels) {
            List<Sheet> without =
                    sheets.stream().filter(sheet -> !filled(sheet, label)).toList();
            int with = sheets.size() - without.size();
            if (without.size() == 1 && with >= FEWEST) {
                Sheet sheet = without.get(0);
                Sheet.Field field = sheet.find(label);
                report.at(field == null ? sheet.place() : field.place(), label, with);
            }
        }
    }

    private static boolean filled(Sheet sheet, String label) {
        Sheet.Field field = sheet.find(label);
        return field != null && !field.value().isEmpty();
    }
}
