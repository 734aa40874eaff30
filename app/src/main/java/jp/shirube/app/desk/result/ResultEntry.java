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
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.audit.StandingRow;
import jp.shirube.app.desk.sheet.NewRow;
import jp.shirube.app.desk.sheet.SentCells;
import jp.shirube.exchange.ValueState;

/** What was typed into the sheet of results. */
final class ResultEntry {
    private final ResultText texts;
    private final SentCells sent;

    ResultEntry(ResultText texts, Map<String, String> sent) {
        this.texts = texts;
        this.sent = new SentCells(sent);
    }

    /** How many typed cells have no place in the sheet any more, or are no longer the person's to enter. */
    int homeless(ResultSheet sheet) {
        return sent.homeless(sheet.cells());
    }

    /** The sheet with what was typed in its cells, and what is wrong with it. */
    ResultSheet over(ResultSheet sheet) {
        return sheet.withLines(line -> line.with(line.cells().stream()
                .map(cell -> sent.over(cell)
                        .map(typed -> typed.changed()
                                ? checked(line, typed, sheet.query().notes())
                                : typed)
                        .orElse(cell))
                .toList()));
    }

    private ResultCell checked(ResultLine line, ResultCell cell, boolean notes) {
        String problem = notes
                ? texts.problemOfNote(cell.text()).orElse(null)
                : texts.read(cell.text(), unit(line, cell)).problem();
        return problem == null ? cell : cell.bad(problem);
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
    List<NewRow> additions(ResultSheet typed) {
        List<NewRow> additions = new ArrayList<>();
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
                    additions.add(new NewRow(line.row(), ResultText.TABLE, values));
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
        Set<RowRef> late = conflicts.stream().map(each -> each.edit().row()).collect(Collectors.toSet());
        List<ResultCell> cells = typed.cells();
        return now.with(cell -> sent.disputed(cell, cells, each -> {
            StandingRow row = each.row();
            return row != null && late.contains(row.row());
        }));
    }

    /** Ids of the cells that were written. */
    static List<String> written(ResultSheet typed) {
        return typed.cells().stream()
                .filter(ResultCell::writable)
                .map(ResultCell::id)
                .toList();
    }
}
