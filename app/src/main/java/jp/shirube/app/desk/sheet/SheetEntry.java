package jp.shirube.app.desk.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shirube.app.audit.EditedFields;
import jp.shirube.app.audit.EnteredValue;
import jp.shirube.app.audit.FieldEdit;
import jp.shirube.app.audit.StandingRow;
import jp.shirube.app.desk.field.FieldCheck;
import jp.shirube.app.desk.field.TypedField;

/** What was typed into a sheet and sent. Only cells that the sheet has are looked for; nothing that was typed is lost. */
public final class SheetEntry {
    private static final String VALUE = "v.";
    private static final String SHOWN = "s.";

    private final SheetText texts;
    private final Map<String, String> sent;

    SheetEntry(SheetText texts, Map<String, String> sent) {
        this.texts = texts;
        this.sent = sent;
    }

    /** Numbers of the rows whose cells were sent. */
    public static Set<Long> rows(Map<String, String> sent) {
        return sent.keySet().stream()
                .filter(name -> name.matches("v\\.[0-9]{1,18}\\..+"))
                .map(name -> Long.valueOf(name.substring(VALUE.length(), name.indexOf('.', VALUE.length()))))
                .collect(Collectors.toSet());
    }

    /**
     * How many typed cells have no place in the sheet any more, such as those of a project that was retired meanwhile, or are no longer the
     * person's to edit.
     */
    int homeless(Sheet sheet) {
        Set<String> known = sheet.cells().stream()
                .filter(SheetCell::open)
                .map(SheetCell::id)
                .collect(Collectors.toSet());
        return (int) sent.keySet().stream()
                .filter(name -> name.startsWith(VALUE))
                .map(name -> name.substring(VALUE.length()))
                .filter(id -> !known.contains(id) && !text(VALUE, id).equals(text(SHOWN, id)))
                .count();
    }

    /** The sheet with what was typed in its cells, and what is wrong with it. */
    Sheet over(Sheet sheet) {
        return sheet.with(cell -> {
            if (!sent.containsKey(VALUE + cell.id())) {
                return cell;
            }
            SheetCell typed = cell.typed(text(VALUE, cell.id()), text(SHOWN, cell.id()));
            return typed.changed() ? checked(typed) : typed;
        });
    }

    private SheetCell checked(SheetCell cell) {
        return texts.read(cell.column(), unit(cell), cell.text())
                .map(check -> check.problems().stream()
                        .findFirst()
                        .map(problem -> cell.bad(problem.message()))
                        .orElse(cell))
                .orElseGet(() -> cell.bad(texts.none(cell.column(), cell.text())));
    }

    private String text(String which, String id) {
        return TypedField.clean(sent.getOrDefault(which + id, ""));
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
            if (row != null && cell.open() && cell.changed() && cell.shown().equals(cell.standing())) {
                String field = cell.column().field().name();
                FieldCheck check =
                        texts.read(cell.column(), unit(cell), cell.text()).orElseThrow();
                edits.add(new FieldEdit(row.row(), field, row.value(field), check.value()));
            }
        }
        return edits;
    }

    /** What is to come to be, such as the first division of a project; of a sheet without problems. */
    List<Addition> additions(Sheet typed) {
        List<Addition> additions = new ArrayList<>();
        for (SheetLine line : typed.lines()) {
            line.cells().stream()
                    .filter(cell ->
                            cell.creates() && cell.changed() && cell.shown().equals(cell.standing()))
                    .forEach(cell -> additions.add(new Addition(
                            line.row(),
                            cell.column(),
                            texts.read(cell.column(), "", cell.text())
                                    .orElseThrow()
                                    .value())));
        }
        return additions;
    }

    /**
     * A part that a row is to get.
     *
     * @param row that it is to be a part of
     * @param entered what its one field is to say
     */
    record Addition(StandingRow row, SheetColumn column, EnteredValue entered) {}

    /** The sheet as it stands by now, with the typed values only where somebody changed them meanwhile. */
    Sheet conflicting(Sheet typed, Sheet now, List<EditedFields.Conflict> conflicts) {
        Set<String> places = conflicts.stream()
                .map(each -> each.edit().row() + each.edit().field())
                .collect(Collectors.toSet());
        Set<String> early = typed.cells().stream()
                .filter(SheetEntry::overtaken)
                .map(SheetCell::id)
                .collect(Collectors.toSet());
        return now.with(cell -> {
            StandingRow row = cell.row();
            boolean late = row != null
                    && places.contains(row.row() + cell.column().field().name());
            return late || early.contains(cell.id())
                    ? cell.typed(text(VALUE, cell.id()), text(SHOWN, cell.id())).overStanding()
                    : cell;
        });
    }

    /** Whether somebody changed a cell after it was shown to the person who typed into it, to something else than what was typed. */
    static boolean overtaken(SheetCell cell) {
        return cell.changed()
                && !cell.shown().equals(cell.standing())
                && !cell.text().equals(cell.standing());
    }
}
