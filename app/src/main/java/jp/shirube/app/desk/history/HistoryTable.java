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

/** The history of a plan as a table, newest first: a line for each field that was changed. What has no room is counted in a note. */
@Component
class HistoryTable {
    /** Once a file has so many lines it goes on no further: the whole table stands in memory. */
    private static final int ENOUGH_LINES = 50_000;

    /** Occasions that are read at once; an import has thousands of changes. */
    private static final int STEP = 50;

    private final ListWords words = new ListWords();
    private final MessageBundle history = MessageBundle.of("history");
    private final HistoryPages pages;
    private final JapaneseFormats formats;

    HistoryTable(HistoryPages pages, JapaneseFormats formats) {
        this.pages = pages;
        this.formats = formats;
    }

    DataTable of(PlanId plan, HistoryQuestion question) {
        return of(plan, question, ENOUGH_LINES);
    }

    /** Whole occasions, until there are enough lines. */
    DataTable of(PlanId plan, HistoryQuestion question, int enough) {
        List<List<TableCell>> rows = new ArrayList<>();
        Things things = pages.things(plan);
        long left = pages.count(plan, question);
        HistoryQuestion rest = question.from(null);
        List<Occasion> next = pages.listWhole(plan, rest, STEP, things);
        while (!next.isEmpty() && rows.size() < enough) {
            for (Occasion occasion : next) {
                if (rows.size() < enough) {
                    occasion.rows().forEach(row -> add(rows, occasion.group(), row));
                    left -= occasion.group().rows();
                }
            }
            rest = rest.from(next.get(next.size() - 1).group().last());
            next = pages.listWhole(plan, rest, STEP, things);
        }
        DataTable table = new DataTable(words.title("history"), words.heads("history", "", List.of()), rows);
        return left > 0 ? table.with(words.left("history", formats.number(left))) : table;
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
