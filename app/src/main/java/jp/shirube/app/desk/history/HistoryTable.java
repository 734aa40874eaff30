package jp.shirube.app.desk.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.shirube.app.audit.ChangeGroup;
import jp.shirube.app.desk.list.ListWords;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.platform.JapaneseFormats;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.formats.table.DataTable;
import jp.shirube.formats.table.TableCell;
import org.springframework.stereotype.Component;

/** The history of a plan as a table, newest first: a line for each field that was changed. */
@Component
class HistoryTable {
    /** Occasions that one file holds at most; a longer history is asked for by days. */
    private static final int MOST_OCCASIONS = 2000;

    private final ListWords words = new ListWords();
    private final MessageBundle history = MessageBundle.of("history");
    private final HistoryPages pages;
    private final JapaneseFormats formats;

    HistoryTable(HistoryPages pages, JapaneseFormats formats) {
        this.pages = pages;
        this.formats = formats;
    }

    DataTable of(PlanId plan, HistoryQuestion question) {
        List<List<TableCell>> rows = new ArrayList<>();
        for (Occasion occasion : pages.list(plan, question, MOST_OCCASIONS)) {
            occasion.rows().forEach(row -> add(rows, occasion.group(), row));
        }
        return new DataTable(words.title("history"), words.heads("history", "", List.of()), rows);
    }

    private void add(List<List<TableCell>> rows, ChangeGroup group, ChangedRow row) {
        if (row.fields().isEmpty()) {
            rows.add(line(group, row, new ChangedField("", "", "")));
        }
        row.fields().forEach(field -> rows.add(line(group, row, field)));
    }

    private List<TableCell> line(ChangeGroup group, ChangedRow row, ChangedField field) {
        return List.of(
                TableCell.of(formats.moment(group.at())),
                TableCell.of(group.actor()),
                TableCell.of(history.format("history.done." + row.done().name().toLowerCase(Locale.ROOT))),
                TableCell.of(row.kind()),
                TableCell.of(row.thing().title()),
                TableCell.of(row.part()),
                TableCell.of(field.name()),
                TableCell.of(field.before()),
                TableCell.of(field.after()),
                TableCell.of(group.reason()));
    }
}
