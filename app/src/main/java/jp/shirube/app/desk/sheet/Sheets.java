package jp.shirube.app.desk.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shirube.app.access.Rights;
import jp.shirube.app.access.Thing;
import jp.shirube.app.audit.EditableField;
import jp.shirube.app.audit.EditableItem;
import jp.shirube.app.audit.EditableItems;
import jp.shirube.app.audit.StandingRow;
import jp.shirube.app.audit.StandingRows;
import jp.shirube.app.desk.field.FieldControls;
import jp.shirube.app.desk.field.FieldWords;
import jp.shirube.app.desk.field.TypedField;
import jp.shirube.app.desk.list.ListPage;
import jp.shirube.app.desk.list.ListQuery;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanNumbers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out lists as sheets: a line each, a column for each field of the catalogue, and the division of projects
 * that do not have many. */
@Component
class Sheets {
    private static final String DIVISION = "project.department";
    /** After name, code and status, as in the list of projects. */
    private static final int DIVISION_AT = 3;

    private final EditableItems items;
    private final StandingRows standing;
    private final SheetRows rows;
    private final SheetText texts;
    private final FieldControls controls;
    private final FieldWords words;
    private final PlanNumbers numbers;
    private final Rights rights;

    Sheets(
            EditableItems items,
            StandingRows standing,
            SheetRows rows,
            SheetText texts,
            FieldControls controls,
            FieldWords words,
            PlanNumbers numbers,
            Rights rights) {
        this.items = items;
        this.standing = standing;
        this.rows = rows;
        this.texts = texts;
        this.controls = controls;
        this.words = words;
        this.numbers = numbers;
        this.rights = rights;
    }

    /**
     * The sheet of a list.
     *
     * @param first number of lines that are skipped
     * @param sent numbers of rows that are shown in any case
     */
    Sheet get(PlanId plan, ListQuery query, int first, Set<Long> sent) {
        List<SheetRows.Listed> listed = rows.list(plan, query);
        int all = (int) listed.stream().filter(SheetRows.Listed::kept).count();
        List<SheetColumn> columns = columns(query.page(), plan);
        Map<Long, StandingRow> byNumber =
                standing.list(items.get(SheetRows.table(query.page())), numbers.get(plan)).stream()
                        .collect(Collectors.toMap(each -> each.row().id(), each -> each));
        Map<String, List<StandingRow>> divisions = query.page() == ListPage.PROJECTS
                ? standing.listByOwner(items.get(DIVISION), numbers.get(plan))
                : Map.of();
        Map<String, Boolean> asked = new HashMap<>();
        List<SheetLine> lines = new ArrayList<>();
        for (int i = 0; i < listed.size(); i++) {
            SheetRows.Listed each = listed.get(i);
            StandingRow row = byNumber.get(each.row().id());
            boolean shown = each.kept() && i >= first && i < first + Sheet.LINES;
            if (row != null && (shown || sent.contains(each.row().id()))) {
                boolean open = mayEdit(query.page(), plan, row, asked);
                lines.add(line(i + 1, each, row, columns, divisions.getOrDefault(row.key(), List.of()), open));
            }
        }
        return new Sheet(columns, lines, first, all);
    }

    private List<SheetColumn> columns(ListPage page, PlanId plan) {
        EditableItem item = items.get(SheetRows.table(page));
        List<SheetColumn> columns = new ArrayList<>();
        item.fields().forEach(field -> columns.add(column(item, field, plan)));
        if (page == ListPage.PROJECTS) {
            columns.add(DIVISION_AT, column(items.get(DIVISION), items.get(DIVISION, "name"), plan));
        }
        return columns;
    }

    private SheetColumn column(EditableItem item, EditableField field, PlanId plan) {
        TypedField nothing = new TypedField("", "");
        return new SheetColumn(
                item,
                field,
                words.field(item, field),
                controls.of(item, field, "", "", nothing, "", plan).options().stream()
                        .filter(option -> !option.code().isEmpty())
                        .toList());
    }

    /** Who may edit everything in the plan is not asked again for each line. */
    private boolean mayEdit(ListPage page, PlanId plan, StandingRow row, Map<String, Boolean> asked) {
        Thing thing = SheetRows.thing(page);
        boolean whole = asked.computeIfAbsent("", none -> rights.may("EDIT", thing.name(), "plan", plan.value()));
        return whole
                || rights.may(
                        "EDIT",
                        thing.name(),
                        page == ListPage.PROJECTS ? "project" : "indicator",
                        Objects.requireNonNullElse(row.slug(), ""));
    }

    private SheetLine line(
            int number,
            SheetRows.Listed listed,
            StandingRow row,
            List<SheetColumn> columns,
            List<StandingRow> divisions,
            boolean open) {
        List<SheetCell> cells = new ArrayList<>();
        for (SheetColumn column : columns) {
            String id = row.row().id() + "." + column.name();
            if (column.item() == row.item()) {
                cells.add(new SheetCell(id, column, row, open, TypedText.standing(text(row, column))));
            } else {
                @Nullable StandingRow only = divisions.size() == 1 ? divisions.get(0) : null;
                String said = divisions.stream().map(each -> text(each, column)).collect(Collectors.joining("\u3001"));
                cells.add(new SheetCell(id, column, only, open && divisions.size() <= 1, TypedText.standing(said)));
            }
        }
        String page = row.item().item().equals("project") ? "/staff/projects/" : "/staff/indicators/";
        return new SheetLine(number, row, page + row.slug(), listed.title(), listed.place(), cells);
    }

    /** Browsers take line ends out of what stands on one line. */
    private String text(StandingRow row, SheetColumn column) {
        String said = TypedField.clean(
                texts.write(row, column.field(), row.value(column.field().name())));
        return column.tall() ? said : said.replaceAll("[\n\t]+", " ");
    }
}
