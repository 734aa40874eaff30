package jp.shirube.app.desk.edit;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.app.audit.EditableField;
import jp.shirube.app.audit.EditableItem;
import jp.shirube.app.audit.EditableItems;
import jp.shirube.app.audit.Histories;
import jp.shirube.app.audit.HistoryEntry;
import jp.shirube.app.audit.StandingRow;
import jp.shirube.app.audit.StandingRows;
import jp.shirube.app.desk.field.FieldWords;
import jp.shirube.app.desk.lineage.Touched;
import org.springframework.stereotype.Component;

/** Lists everything of a plan, node, project or indicator that can be edited, added and retired. */
@Component
class EditGroups {
    private final EditableItems items;
    private final StandingRows rows;
    private final FieldWords words;
    private final Histories histories;

    EditGroups(EditableItems items, StandingRows rows, FieldWords words, Histories histories) {
        this.items = items;
        this.rows = rows;
        this.words = words;
        this.histories = histories;
    }

    /** The row itself first, then its parts kind by kind. */
    List<EditGroup> of(StandingRow whole) {
        List<EditGroup> groups = new ArrayList<>();
        groups.add(new EditGroup(words.item(whole.item()), lines(whole, false), whole(whole)));
        List<StandingRow> parts = rows.parts(whole);
        for (EditableItem item : items.below(whole.row().table())) {
            if (item.isPartOf(whole.row().table())) {
                groups.add(group(
                        whole,
                        item,
                        parts.stream().filter(each -> each.item() == item).toList()));
            }
        }
        return groups;
    }

    private List<EditGroup.Addition> whole(StandingRow whole) {
        return items.below(whole.row().table()).stream()
                .filter(item -> !item.isPartOf(whole.row().table()))
                .filter(item -> item.under(whole.row().table()).isPresent())
                .map(item -> addition(item, whole))
                .toList();
    }

    private EditGroup group(StandingRow whole, EditableItem item, List<StandingRow> parts) {
        List<EditGroup.Line> lines = new ArrayList<>();
        List<EditGroup.Addition> additions = new ArrayList<>();
        additions.add(addition(item, whole));
        for (StandingRow part : parts) {
            lines.addAll(lines(part, true));
            rows.parts(part).forEach(below -> lines.addAll(lines(below, true)));
            items.below(part.row().table()).forEach(below -> additions.add(addition(below, part)));
        }
        return new EditGroup(words.item(item), lines, additions);
    }

    private EditGroup.Addition addition(EditableItem item, StandingRow owner) {
        String what = words.item(item);
        boolean part = owner.slug() == null;
        return new EditGroup.Addition(
                item.table().name(), owner.row(), part ? words.within(what, words.own(owner)) : what);
    }

    private List<EditGroup.Line> lines(StandingRow row, boolean part) {
        List<EditGroup.Line> lines = new ArrayList<>();
        List<HistoryEntry> changes = histories.list(row.row());
        for (EditableField field : row.item().fields()) {
            String says = words.say(row, field, row.value(field.name()));
            boolean entered = !says.isEmpty() || row.document() != null;
            lines.add(new EditGroup.Line(
                    row.row(),
                    field,
                    words.title(row, field),
                    says,
                    entered && Touched.byHand(changes, row.row(), field.name()) != null,
                    part && lines.isEmpty()));
        }
        return lines;
    }
}
