package jp.shirube.app.desk.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shirube.app.audit.EditedFields;
import jp.shirube.app.audit.EnteredValue;
import jp.shirube.app.audit.FieldEdit;
import jp.shirube.app.audit.StandingRow;
import jp.shirube.app.desk.field.TypedField;
import jp.shirube.exchange.ValueState;

/** What was typed into the sheet of results and sent. Only cells that the sheet has are looked for; nothing that was typed is lost. */
final class ResultEntry {
    private static final String VALUE = "v.";
    private static final String SHOWN = "s.";

    private final ResultText texts;
    private final Map<String, String> sent;

    ResultEntry(ResultText texts, Map<String, String> sent) {
        this.texts = texts;
        this.sent = sent;
    }

    /**
     * A result that is to come to be.
     *
     * @param indicator that it is of
     * @param values by name of field
     */
    record Addition(StandingRow indicator, Map<String, EnteredValue> values) {}

    /** How many typed cells have no place in the sheet any more, or are no longer the person's to enter. */
    int homeless(ResultSheet sheet) {
        Set<String> known = sheet.cells().stream()
                .filter(ResultCell::open)
                .map(ResultCell::id)
                .collect(Collectors.toSet());
        return (int) sent.keySet().stream()
                .filter(name -> name.startsWith(VALUE))
                .map(name -> name.substring(VALUE.length()))
                .filter(id -> !known.contains(id) && !text(VALUE, id).equals(text(SHOWN, id)))
                .count();
    }

    /** The sheet with what was typed in its cells, and what is wrong with it. */
    ResultSheet over(ResultSheet sheet) {
        return sheet.withLines(line -> line.with(line.cells().stream()
                .map(cell -> over(line, cell, sheet.query().notes()))
                .toList()));
    }

    private ResultCell over(ResultLine line, ResultCell cell, boolean notes) {
        if (!sent.containsKey(VALUE + cell.id())) {
            return cell;
        }
        ResultCell typed = cell.typed(text(VALUE, cell.id()), text(SHOWN, cell.id()));
        if (!typed.changed()) {
            return typed;
        }
        String problem = notes
                ? texts.problemOfNote(typed.text()).orElse(null)
                : texts.read(typed.text(), unit(line, cell)).problem();
        return problem == null ? typed : typed.bad(problem);
    }

    private String text(String which, String id) {
        return TypedField.clean(sent.getOrDefault(which + id, ""));
    }

    /** A result has a unit of its own; a new one takes that of its indicator. */
    private static String unit(ResultLine line, ResultCell cell) {
        StandingRow row = cell.row();
        return row == null ? line.unit() : row.text("value_unit");
    }

    /** The fields that were changed of results that stand; of a sheet without problems. */
    List<FieldEdit> edits(ResultSheet typed) {
        List<FieldEdit> edits = new ArrayList<>();
        for (ResultLine line : typed.lines()) {
            for (ResultCell cell : line.cells()) {
                StandingRow row = cell.row();
                if (row != null && cell.writable()) {
                    said(line, cell, typed.query().notes()).forEach((field, entered) -> {
                        EnteredValue standing = row.value(field);
                        if (!same(standing, entered)) {
                            edits.add(new FieldEdit(row.row(), field, standing, entered));
                        }
                    });
                }
            }
        }
        return edits;
    }

    /** The results that are to come to be; of a sheet without problems. */
    List<Addition> additions(ResultSheet typed) {
        List<Addition> additions = new ArrayList<>();
        for (ResultLine line : typed.lines()) {
            for (ResultCell cell : line.cells()) {
                if (cell.row() == null && cell.writable()) {
                    Map<String, EnteredValue> values = new LinkedHashMap<>();
                    values.put("year", words(String.valueOf(cell.year())));
                    values.put(ResultText.VALUE, new EnteredValue(ValueState.NONE, "", null));
                    if (!line.unit().isEmpty()) {
                        values.put("value_unit", words(line.unit()));
                    }
                    values.putAll(said(line, cell, typed.query().notes()));
                    additions.add(new Addition(line.row(), values));
                }
            }
        }
        return additions;
    }

    private Map<String, EnteredValue> said(ResultLine line, ResultCell cell, boolean notes) {
        Map<String, EnteredValue> said = new LinkedHashMap<>();
        if (notes) {
            said.put(ResultText.NOTE, texts.note(cell.text()));
        } else {
            ResultText.Read read = texts.read(cell.text(), unit(line, cell));
            said.put(ResultText.VALUE, read.value());
            said.put(ResultText.STATUS, read.statusValue());
        }
        return said;
    }

    /** A number that is written otherwise says the same. */
    private static boolean same(EnteredValue standing, EnteredValue entered) {
        return standing.number() != null && entered.number() != null
                ? standing.number().compareTo(entered.number()) == 0
                : standing.state() == entered.state() && standing.text().equals(entered.text());
    }

    private static EnteredValue words(String text) {
        return new EnteredValue(ValueState.TEXT, text, null);
    }

    /** The sheet as it stands by now, with the typed values only where somebody changed them meanwhile. */
    ResultSheet conflicting(ResultSheet typed, ResultSheet now, List<EditedFields.Conflict> conflicts) {
        Set<String> late =
                conflicts.stream().map(each -> each.edit().row().toString()).collect(Collectors.toSet());
        Set<String> early = typed.cells().stream()
                .filter(ResultCell::overtaken)
                .map(ResultCell::id)
                .collect(Collectors.toSet());
        return now.with(cell -> {
            StandingRow row = cell.row();
            boolean changed = (row != null && late.contains(row.row().toString())) || early.contains(cell.id());
            return changed
                    ? cell.typed(text(VALUE, cell.id()), text(SHOWN, cell.id())).overStanding()
                    : cell;
        });
    }

    /** Ids of the cells that were written. */
    static List<String> written(ResultSheet typed) {
        return typed.cells().stream()
                .filter(ResultCell::writable)
                .map(ResultCell::id)
                .toList();
    }
}
