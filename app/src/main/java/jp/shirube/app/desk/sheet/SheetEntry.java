package jp.shirube.app.desk.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shirube.app.audit.EditedFields;
import jp.shirube.app.audit.FieldEdit;
import jp.shirube.app.audit.StandingRow;
import jp.shirube.app.desk.field.FieldCheck;

/** What was typed into a list that is edited as a sheet. */
final class SheetEntry {
    private final SheetText texts;
    private final SentCells sent;

    SheetEntry(SheetText texts, Map<String, String> sent) {
        this.texts = texts;
        this.sent = new SentCells(sent);
    }

    /** How many typed cells have no place in the sheet any more. */
    int homeless(Sheet sheet) {
        return sent.homeless(sheet.cells());
    }

    /** The sheet with what was typed in its cells, and what is wrong with it. */
    Sheet over(Sheet sheet) {
        return sheet.with(cell -> sent.over(cell)
                .map(typed -> typed.changed() ? checked(typed) : typed)
                .orElse(cell));
    }

    private SheetCell checked(SheetCell cell) {
        return texts.read(cell.column(), unit(cell), cell.text())
                .map(check -> check.problems().stream()
                        .findFirst()
                        .map(problem -> cell.bad(problem.message()))
                        .orElse(cell))
                .orElseGet(() -> cell.bad(texts.none(cell.column(), cell.text())));
    }

    private static String unit(SheetCell cell) {
        StandingRow row = cell.row();
        return row == null ? "" : row.text(cell.column().field().name() + "_unit");
    }

    /**
     * The cells whose value was changed and whose field still says what the person saw; of a sheet without problems. Where a field says already
     * what was typed, nothing is to be done.
     */
    List<FieldEdit> edits(Sheet typed) {
        List<FieldEdit> edits = new ArrayList<>();
        for (SheetCell cell : typed.cells()) {
            StandingRow row = cell.row();
            if (row != null && cell.writable()) {
                String field = cell.column().field().name();
                edits.add(new FieldEdit(
                        row.row(), field, row.value(field), read(cell).value()));
            }
        }
        return edits;
    }

    /** What is to come to be, such as the first division of a project; of a sheet without problems. */
    List<NewRow> additions(Sheet typed) {
        List<NewRow> additions = new ArrayList<>();
        for (SheetLine line : typed.lines()) {
            line.cells().stream()
                    .filter(SheetCell::creates)
                    .forEach(cell -> additions.add(new NewRow(
                            line.row(),
                            cell.column().item().table().name(),
                            Map.of(cell.column().field().name(), read(cell).value()))));
        }
        return additions;
    }

    private FieldCheck read(SheetCell cell) {
        return texts.read(cell.column(), unit(cell), cell.text()).orElseThrow();
    }

    /** The sheet as it stands by now, with the typed values only where somebody changed them meanwhile. */
    Sheet conflicting(Sheet typed, Sheet now, List<EditedFields.Conflict> conflicts) {
        Set<String> late = conflicts.stream()
                .map(each -> each.edit().row() + each.edit().field())
                .collect(Collectors.toSet());
        List<SheetCell> cells = typed.cells();
        return now.with(cell -> sent.disputed(cell, cells, each -> {
            StandingRow row = each.row();
            return row != null
                    && late.contains(row.row() + each.column().field().name());
        }));
    }
}
